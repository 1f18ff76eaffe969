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

    /** Where a phrase stands, its first char and the one behind it. */
    public record Found(int start, int end) {}

    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();
    private final Map<Cue, List<String>> words = new EnumMap<>(Cue.class);

    private Lexicon() {
    }

    /** The lexicon of a language tag's language; empty when there is no file for it. */
    public static Lexicon of(String language) {
        var lexicon = new Lexicon();
        var lines = HanText.lines(language.split("[-_]")[0].toLowerCase(java.util.Locale.ROOT) + ".txt");
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

    /** The cues of the words between two chars of a folded text, as bits. */
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
     * How many chars a phrase of this cue takes up at a char of a text, the longest that ends in time; 0 when none does. {@code ^} and
     * {@code $} say nothing here.
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

    /** Where phrases of this cue stand between two chars of a text, one behind the other, the longest at each. */
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

    /** The same at the start of a text. */
    public int lengthAtStart(Cue cue, String text) {
        return lengthAt(cue, text, 0, text.length());
    }

    /** How many chars of a text a phrase of this cue takes up at the end, the longest first; 0 when none does. */
    public int lengthAtEnd(Cue cue, String text) {
        for (var word : words.getOrDefault(cue, List.of())) {
            if (text.endsWith(word) && isWhole(text, text.length() - word.length(), word.length())) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether a char by itself is a phrase of this cue. */
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

    /** Words of alphabetic scripts count only whole; Han has no spaces. */
    public static boolean isWhole(String text, int start, int length) {
        int end = start + length;
        return !(start > 0 && isAlphabetic(text.charAt(start - 1)) && isAlphabetic(text.charAt(start)))
                && !(end < text.length() && isAlphabetic(text.charAt(end)) && isAlphabetic(text.charAt(end - 1)));
    }

    public static boolean isAlphabetic(char c) {
        return Character.isLetterOrDigit(c) && !HanText.isHan(c);
    }
}
