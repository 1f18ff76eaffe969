package dev.roundtable.transcript.format;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.text.HanText;

/**
 * Counts the signs of speech in a text without labels: words for the speaker and the listener, fillers, questions, missing punctuation; and
 * the signs of a document, which exclude it: headings, lists, links, tables, quotations, colons.
 */
final class SpeechSigns {

    private static final int FEWEST_WORDS = 80;
    private static final int SAMPLE = 60_000;

    /** A recognizer without punctuation writes so many words to a full stop, or more. */
    private static final int UNPUNCTUATED = 60;

    private static final Pattern STRUCTURE = Pattern.compile(
            "\\s{0,8}(?:#{1,6}\\s|[-*+•]\\s|\\d{1,3}[.)]\\s|\\||>|```|[A-Z][A-Z ]{8,80}$|[=*_-]{3,}|\\[\\d|<[a-zA-Z/!]|(?:Chapter|CHAPTER|Section|Figure|Table) \\d).*");
    private static final Pattern LINK = Pattern.compile("https?://|www\\.|\\]\\(|\\(\\d{4}\\)|\\bet al\\b|\\bdoi\\b");

    private static final Set<String> SPEAKER = words("SPEAKER");
    private static final Set<String> LISTENER = words("LISTENER");
    private static final Set<String> FILLERS = words("FILLER");

    private int words;
    private int speaker;
    private int listener;
    private int fillers;
    private int questions;
    private int sentences;
    private int quotes;
    private int filled;
    private int structured;
    private int repeated;
    /** Lines that begin with a capital letter although the line before ends no sentence, as in songs. */
    private int verses;
    private boolean open;

    private SpeechSigns() {
    }

    /** Counts the signs at the beginning of a text. */
    static SpeechSigns of(String text) {
        var signs = new SpeechSigns();
        var seen = new HashSet<String>();
        var lines = new Lines(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        while (lines.next()) {
            if (!lines.isBlank()) {
                var line = lines.text();
                signs.filled++;
                signs.structured += STRUCTURE.matcher(line).matches() || LINK.matcher(line).find() || isField(line)
                        || line.stripTrailing().endsWith(")") ? 1 : 0;
                signs.verses += signs.open && Character.isUpperCase(line.strip().codePointAt(0)) ? 1 : 0;
                signs.open = ".?!…".indexOf(line.stripTrailing().charAt(line.stripTrailing().length() - 1)) < 0;
                signs.repeated += seen.add(line.strip().toLowerCase(Locale.ROOT)) ? 0 : 1;
                signs.count(line);
            }
        }
        return signs;
    }

    /** Whether the text is plainly speech. */
    boolean areSpeech() {
        if (words < FEWEST_WORDS || structured > 0.02 * filled || 8 * repeated > filled || 100 * quotes > words) {
            return false;
        }
        boolean lexicon = 5 * (speaker + listener + fillers) > 2 * words;
        if (3 * verses > filled || lexicon) {
            return false;
        }
        if (sentences * UNPUNCTUATED < words) {
            return 200 * (speaker + listener) >= 5 * words && 100 * fillers >= words;
        }
        boolean asks = questions > 1;
        boolean persons = 100 * (speaker + listener) >= 4 * words && 200 * listener >= words && 100 * speaker >= words;
        return asks && persons && 100 * fillers >= words;
    }

    private static boolean isField(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < 40 && (colon == line.length() - 1 || line.charAt(colon + 1) == ' ');
    }

    private void count(String line) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ' ' : line.charAt(i);
            questions += c == '?' || c == '؟' ? 1 : 0;
            sentences += c == '.' || c == '?' || c == '!' || c == '؟' ? 1 : 0;
            quotes += "\"“”«»„".indexOf(c) >= 0 ? 1 : 0;
            boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '’';
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                word(line.substring(start, i).toLowerCase(Locale.ROOT).replace('’', '\''));
                start = -1;
            }
        }
    }

    private void word(String word) {
        words++;
        speaker += SPEAKER.contains(word) ? 1 : 0;
        listener += LISTENER.contains(word) ? 1 : 0;
        fillers += FILLERS.contains(word) ? 1 : 0;
    }

    private static Set<String> words(String kind) {
        var found = new HashSet<String>();
        for (var line : HanText.lines("speech-signs.txt")) {
            var parts = List.of(line.split(" "));
            if (parts.get(0).equals(kind)) {
                found.addAll(parts.subList(1, parts.size()));
            }
        }
        return found;
    }
}
