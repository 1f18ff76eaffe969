package dev.roundtable.search.analysis;

/** Tells what a character is for search. Some scripts do not separate words by spaces, or attach particles to them. */
final class Scripts {

    /** A letter, digit or mark of a script that is searched by pairs of characters. */
    static final int PAIRED = 1;
    /** Any other letter or digit: it begins a word, or is a part of it. */
    static final int WORD = 2;
    /** A mark that combines with the letter before it. */
    static final int MARK = 3;
    /** A pictograph, such as an emoji. It is a word of its own. */
    static final int PICTOGRAPH = 4;
    /** Space, punctuation and all else. */
    static final int OTHER = 5;

    /** What each character is: zero until it is asked for the first time. */
    private static final byte[] USES = new byte[Character.MIN_SUPPLEMENTARY_CODE_POINT];

    private Scripts() {
    }

    /** What a code point is: one of the constants of this class. */
    static int use(int codePoint) {
        if (codePoint >= USES.length) {
            return find(codePoint);
        }
        int known = USES[codePoint];
        if (known == 0) {
            known = find(codePoint);
            USES[codePoint] = (byte) known;
        }
        return known;
    }

    /**
     * Whether a letter, digit or mark belongs to a script that is searched by pairs of characters: Han, kana, Hangul, Thai, Lao,
     * Myanmar or Khmer.
     */
    static boolean isPaired(int codePoint) {
        return use(codePoint) == PAIRED;
    }

    /** Whether a code point can be part of a word: a letter, a digit or a mark. */
    static boolean isWordPart(int codePoint) {
        return use(codePoint) <= MARK;
    }

    /** Whether a code point is a mark that combines with the letter before it. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static int find(int c) {
        boolean begins = Character.isLetterOrDigit(c);
        if (begins || isMark(c)) {
            return isInPairedBlock(c) ? PAIRED : begins ? WORD : MARK;
        }
        return c > 0xFF && Character.getType(c) == Character.OTHER_SYMBOL ? PICTOGRAPH : OTHER;
    }

    private static boolean isInPairedBlock(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x0E00 && c <= 0x0EFF || c >= 0x1000 && c <= 0x109F
                || c >= 0x1780 && c <= 0x17FF
                || c >= 0x3005 && c <= 0x3007 || c >= 0x3040 && c <= 0x30FF || c >= 0x31F0 && c <= 0x31FF
                || c >= 0x3400 && c <= 0x4DBF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF66 && c <= 0xFF9F || c >= 0x20000 && c <= 0x3FFFF;
    }
}
