package dev.roundtable.transcript.file;

/** Judges whether the words of a decoded text can be words. In text that is decoded wrongly, signs stand between letters. */
final class WordShapes {

    /** Signs that stand between letters in real text: quotation marks, dashes, the dots of Catalan, ordinals, soft hyphens. */
    private static final String BETWEEN_LETTERS = "’‘“”„«»–—…·ªº°\u00AD\u200C\u200D\u0092\u0096\u0097";

    private int words;
    private int possible;
    private boolean special;
    private boolean wrong;
    /** Whether a sign follows a letter of the word. At the end of the word it is punctuation. */
    private boolean afterSign;
    private int last;

    private WordShapes() {
    }

    /** The share, 0 to 1, of the possible words among the words with characters outside ASCII; 1 if there are none. */
    static double possible(String text) {
        var shapes = new WordShapes();
        text.codePoints().forEach(shapes::add);
        shapes.add(' ');
        return shapes.words == 0 ? 1 : shapes.possible / (double) shapes.words;
    }

    private void add(int c) {
        if (c < 0x80 && !Character.isLetter(c)) {
            words += special ? 1 : 0;
            possible += special && !wrong ? 1 : 0;
            special = false;
            wrong = false;
            afterSign = false;
        } else if (c < 0x80 || BETWEEN_LETTERS.indexOf(c) < 0) {
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            special |= c >= 0x80;
            wrong |= letter && afterSign || Character.isUpperCase(c) && Character.isLowerCase(last);
            afterSign = !letter && (afterSign || Character.isLetter(last));
        }
        last = c;
    }
}
