package dev.roundtable.transcript.format.spoken;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.text.LanguageDetector;
import dev.roundtable.transcript.format.line.Lines;

/**
 * Counts the signs of speech in a text without labels: words for the speaker and the listener, fillers, questions, missing punctuation, a
 * greeting; and the signs of a document, which exclude it: headings, lists, links, tables, quotations, colons. Scripts without spaces
 * have {@link UnspacedSigns}.
 */
final class SpeechSigns {

    private static final int FEWEST_WORDS = 80;
    private static final int SAMPLE = 60_000;

    /** A paragraph counts as one line for so many words: one address in a long text does not make a document of it. */
    private static final int WORDS_OF_LINE = 12;
    /** A document has so many headings, lists or addresses in a hundred lines, or more. */
    private static final double MOST_STRUCTURED = 0.02;
    /** The share of frequent words in prose. Lists of names and words have less. */
    private static final double PROSE = 0.2;
    /** Lines of songs and poems have at most so many characters. */
    private static final int VERSE = 70;

    /** A recognizer without punctuation writes so many words to a full stop, or more. */
    private static final int UNPUNCTUATED = 60;
    /** Notes on a recording have fewer characters. */
    private static final int LONG = 4_000;
    /** The words before the colon of a field. */
    private static final int FIELD_WORDS = 3;
    /** A greeting stands in so many characters at the beginning. */
    private static final int GREETING = 120;

    private static final Pattern STRUCTURE = Pattern.compile(
            "\\s{0,8}(?:#{1,6}\\s|[-*+•]\\s|\\d{1,3}[.)]\\s|\\||>(?!>)|```|[A-Z][A-Z ]{8,80}$|[=*_-]{3,}|\\[\\d|<[a-zA-Z/!]|(?:Chapter|CHAPTER|Section|Figure|Table) \\d).*");
    private static final Pattern LINK = Pattern.compile("https?://|www\\.|\\]\\(|\\(\\d{4}\\)|\\bet al\\b|\\bdoi\\b");

    private final String text;
    private final String language;
    private final Set<String> speakers;
    private final Set<String> singulars;
    private final Set<String> listeners;
    private final Set<String> fills;
    private int words;
    private int speaker;
    private int listener;
    /** Words for one speaker alone. Articles and terms of use say "we". */
    private int singular;
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

    private SpeechSigns(String text) {
        this.text = text;
        language = LanguageDetector.of(text);
        speakers = SpeechWords.of("SPEAKER", language);
        singulars = SpeechWords.of("SINGULAR", language);
        listeners = SpeechWords.of("LISTENER", language);
        fills = SpeechWords.of("FILLER", language);
    }

    /** Counts the signs at the beginning of a text. */
    static SpeechSigns of(String text) {
        var signs = new SpeechSigns(text.length() > SAMPLE ? text.substring(0, SAMPLE) : text);
        var seen = new HashSet<String>();
        var lines = new Lines(signs.text);
        while (lines.next()) {
            if (!lines.isBlank()) {
                var line = lines.text();
                signs.filled++;
                signs.structured += STRUCTURE.matcher(line).matches() || LINK.matcher(line).find() || isField(line)
                        || line.stripTrailing().endsWith(")") ? 1 : 0;
                signs.verses += signs.open && line.length() <= VERSE && Character.isUpperCase(line.strip().codePointAt(0))
                        ? 1
                        : 0;
                signs.open = ".?!…".indexOf(line.stripTrailing().charAt(line.stripTrailing().length() - 1)) < 0;
                signs.repeated += seen.add(line.strip().toLowerCase(Locale.ROOT)) ? 0 : 1;
                signs.count(line);
            }
        }
        return signs;
    }

    /**
     * Whether the text is plainly speech.
     *
     * @param declared whether the text says of itself that it is a transcript
     */
    boolean areSpeech(boolean declared) {
        if (isDocument()) {
            return false;
        }
        var unspaced = UnspacedSigns.of(text, language);
        if (unspaced != null) {
            return unspaced.areSpeech();
        }
        boolean greets = declared || SpeechWords.opens("GREETING",
                " " + text.substring(0, Math.min(GREETING, text.length())).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]+",
                        " ")
                        + " ");
        if (isUnbroken()) {
            return true;
        }
        if (words < FEWEST_WORDS || (greets ? 50 : 100) * quotes > words) {
            return false;
        }
        boolean lexicon = 5 * (speaker + listener + fillers) > 2 * words;
        if (3 * verses > filled || lexicon) {
            return false;
        }
        int persons = speaker + listener;
        boolean fills = 100 * fillers >= 3 * words && 100 * persons >= words;
        if (sentences * UNPUNCTUATED < words) {
            return 200 * persons >= 5 * words && 100 * fillers >= words || fills;
        }
        boolean asks = questions > 1;
        boolean talks = 100 * persons >= 4 * words && 200 * listener >= words && 100 * speaker >= words;
        return asks && talks && 100 * fillers >= words || fills && 100 * persons >= 3 * words
                || greets && 200 * (persons + fillers) >= 3 * words;
    }

    /**
     * Whether the text is prose in which somebody speaks of himself or to others, as speech and letters do, or hesitates. In a language
     * whose words for this are unknown, prose is enough.
     */
    boolean maybeSpeech() {
        if (isDocument() || 50 * quotes > words) {
            return false;
        }
        var unspaced = UnspacedSigns.of(text, language);
        if (unspaced != null) {
            return unspaced.maybeSpeech();
        }
        boolean signs = SpeechWords.knows(language)
                ? 100 * (speaker + listener + fillers) >= words
                : LanguageDetector.frequentWords(language, text) >= PROSE;
        return words >= FEWEST_WORDS && 3 * verses <= filled && signs;
    }

    /** Whether the text is longer than notes on a recording, and people ask or hesitate in it more often than in an article. */
    boolean areLongTalk() {
        return text.length() >= LONG
                && (UnspacedSigns.of(text, language) != null || 100 * fillers >= words || 300 * questions >= words);
    }

    /**
     * Whether somebody speaks of himself, and hesitates or speaks to others, in long lines without paragraphs, as recognizers write
     * them. Licences and terms of use speak only to others.
     */
    private boolean isUnbroken() {
        return UnbrokenText.is(text, words, filled) && 50 * quotes <= words && 200 * singular >= words
                && 100 * (speaker + listener + fillers) >= 3 * words && 400 * fillers >= words;
    }

    /** Whether the text has headings, lists, addresses or the same lines again and again. */
    private boolean isDocument() {
        return structured > MOST_STRUCTURED * Math.max(filled, words / WORDS_OF_LINE) || 8 * repeated > filled;
    }

    private static boolean isField(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && colon < 40 && (colon == line.length() - 1 || line.charAt(colon + 1) == ' ')
                && line.substring(0, colon).strip().split(" ").length <= FIELD_WORDS;
    }

    private void count(String line) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            char c = i == line.length() ? ' ' : line.charAt(i);
            questions += c == '?' || c == '؟' ? 1 : 0;
            sentences += c == '.' || c == '?' || c == '!' || c == '؟' ? 1 : 0;
            quotes += "\"“”«»„".indexOf(c) >= 0 ? 1 : 0;
            boolean letter = Character.isLetterOrDigit(c) || c == '\'' || c == '’'
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
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
        speaker += speakers.contains(word) ? 1 : 0;
        singular += singulars.contains(word) ? 1 : 0;
        listener += listeners.contains(word) ? 1 : 0;
        fillers += fills.contains(word) ? 1 : 0;
    }
}
