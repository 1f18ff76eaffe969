package dev.roundtable.transcript.attribution.clause;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.text.HanText;

/**
 * The cue words of one language, read from {@code /attribution/<language>.txt}: a section in brackets per {@link Cue}, one phrase per
 * line, {@code ^} for a phrase that must begin a clause, {@code $} for one that must end it. A further language is a further file.
 */
public final class Lexicon {

    private record Phrase(String words, boolean atStart, boolean atEnd, Cue cue) {}

    /** The place of a phrase: the index of its first char, and the index after it. */
    public record Found(int start, int end) {}

    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();
    private final Map<Cue, List<String>> words = new EnumMap<>(Cue.class);

    private Lexicon() {
    }

    /** Reads the lexicon of a language tag's language; it is empty if there is no file. */
    public static Lexicon of(String language) {
        var lexicon = new Lexicon();
        var lines = HanText.lines(language.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT) + ".txt");
        Cue cue = null;
        for (var line : lines == null ? List.<String>of() : lines) {
            if (line.startsWith("[")) {
                cue = Cue.valueOf(line.substring(1, line.length() - 1).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            } else {
                lexicon.add(line, cue);
            }
        }
        lexicon.words.values().forEach(list -> list.sort((a, b) -> b.length() - a.length()));
        return lexicon;
    }

    private void add(String line, Cue cue) {
        boolean atStart = line.startsWith("^");
        boolean atEnd = line.endsWith("$");
        var phrase = HanText.fold(line.substring(atStart ? 1 : 0, line.length() - (atEnd ? 1 : 0)));
        byFirst.computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(new Phrase(phrase, atStart, atEnd, cue));
        words.computeIfAbsent(cue, c -> new ArrayList<>()).add(phrase);
    }

    /** The cues between two indexes of a folded text, as a set of {@link Cue#bit() bits}. */
    public long cues(String text, int start, int end) {
        long cues = 0;
        for (int i = start; i < end; i++) {
            for (var phrase : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if ((cues & phrase.cue.bit()) == 0 && (!phrase.atStart || i == start)
                        && (!phrase.atEnd || i + phrase.words.length() == end) && i + phrase.words.length() <= end
                        && text.startsWith(phrase.words, i) && isWhole(text, i, phrase.words.length())) {
                    cues |= phrase.cue.bit();
                }
            }
        }
        return cues;
    }

    /**
     * The length of the longest phrase of a cue at an index of a folded text, which ends before another index; 0 for none. {@code ^} and
     * {@code $} are ignored.
     */
    public int lengthAt(Cue cue, String text, int start, int end) {
        int longest = 0;
        if (start < end) {
            for (var phrase : byFirst.getOrDefault(text.charAt(start), List.of())) {
                int length = phrase.words.length();
                if (phrase.cue == cue && length > longest && start + length <= end && text.startsWith(phrase.words, start)
                        && isWhole(text, start, length)) {
                    longest = length;
                }
            }
        }
        return longest;
    }

    /** The phrases of a cue between two indexes of a folded text, without overlaps, the longest at each index. */
    public List<Found> all(Cue cue, String text, int start, int end) {
        var all = new ArrayList<Found>();
        for (int at = start, length; at < end; at += Math.max(1, length)) {
            length = lengthAt(cue, text, at, end);
            if (length > 0) {
                all.add(new Found(at, at + length));
            }
        }
        return all;
    }

    /** The length of the longest phrase of a cue at the start of a folded text; 0 for none. */
    public int lengthAtStart(Cue cue, String text) {
        return lengthAt(cue, text, 0, text.length());
    }

    /** The length of the longest phrase of a cue at the end of a folded text; 0 for none. */
    public int lengthAtEnd(Cue cue, String text) {
        for (var word : words.getOrDefault(cue, List.of())) {
            if (text.endsWith(word) && isWhole(text, text.length() - word.length(), word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether a single char is a phrase of a cue. */
    public boolean has(Cue cue, char c) {
        for (var phrase : byFirst.getOrDefault(c, List.of())) {
            if (phrase.cue == cue && phrase.words.length() == 1) {
                return true;
            }
        }
        return false;
    }

    /** The phrases of a cue, longest first. */
    public List<String> words(Cue cue) {
        return words.getOrDefault(cue, List.of());
    }

    /** Whether a match does not cut a word of an alphabetic script. Han text has no word boundaries. */
    public static boolean isWhole(String text, int start, int length) {
        int end = start + length;
        return !(start > 0 && isAlphabetic(text.charAt(start - 1)) && isAlphabetic(text.charAt(start)))
                && !(end < text.length() && isAlphabetic(text.charAt(end)) && isAlphabetic(text.charAt(end - 1)));
    }

    /** Whether a char is a letter or digit, but not a Han character. */
    public static boolean isAlphabetic(char c) {
        return Character.isLetterOrDigit(c) && !HanText.isHan(c);
    }
}
