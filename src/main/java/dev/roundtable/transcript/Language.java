package dev.roundtable.transcript;

/** Tells the language of a text by its script; enough to choose between the languages that have cue lexicons. */
final class Language {

    private static final int SAMPLE = 4_000;

    private Language() {
    }

    /** {@code zh} for a text mostly in Han characters, else {@code en}; {@code und} where there are no letters. */
    static String of(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long han = sample.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
        long latin = sample.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        if (han + latin == 0) {
            return "und";
        }
        // A Chinese character stands for about as much as four Latin letters.
        return han * 4 > latin ? "zh" : "en";
    }
}
