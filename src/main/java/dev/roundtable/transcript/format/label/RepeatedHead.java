package dev.roundtable.transcript.format.label;

/** Recognizes text above the first label that stands again below it: some programs write all words, and then the words by speaker. */
final class RepeatedHead {

    /** In letters. */
    private static final int SHORTEST = 120;
    private static final int WINDOW = 16;
    private static final int SAMPLES = 10;
    /** A label may stand in the middle of a sample. */
    private static final int LEAST = 6;

    private RepeatedHead() {
    }

    /**
     * Whether the words stand twice in a text.
     *
     * @param head the words above the first label
     * @param text the whole text
     */
    static boolean is(String head, String text) {
        if (head.length() < SHORTEST || 2 * head.length() > text.length()) {
            return false;
        }
        var letters = letters(head);
        if (letters.length() < SHORTEST) {
            return false;
        }
        var all = letters(text);
        int repeated = 0;
        for (int i = 0; i < SAMPLES; i++) {
            int at = (int) ((long) i * (letters.length() - WINDOW) / (SAMPLES - 1));
            var sample = letters.substring(at, at + WINDOW);
            int first = all.indexOf(sample);
            repeated += first >= 0 && all.indexOf(sample, first + 1) > 0 ? 1 : 0;
        }
        return repeated >= LEAST;
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
