package dev.roundtable.search.analysis;

/** Tells scripts that do not separate words by spaces, or attach particles to them, from all others. */
final class Scripts {

    /** Thai is the first script in the order of Unicode that is searched by pairs of characters. */
    private static final int FIRST_PAIRED = 0x0E00;
    /** The usual Han characters, all of which are letters, are most of many texts. */
    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFC;

    private Scripts() {
    }

    /**
     * Whether a letter, digit or mark belongs to a script that is searched by pairs of characters: Han, kana, Hangul, Thai, Lao,
     * Myanmar or Khmer.
     */
    static boolean isPaired(int codePoint) {
        if (codePoint >= FIRST_HAN && codePoint <= LAST_HAN) {
            return true;
        }
        return codePoint >= FIRST_PAIRED && isInPairedBlock(codePoint) && isWordPart(codePoint);
    }

    private static boolean isInPairedBlock(int c) {
        return c >= 0x4E00 && c <= 0x9FFF || c <= 0x0EFF || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF
                || c >= 0x3005 && c <= 0x3007 || c >= 0x3040 && c <= 0x30FF || c >= 0x31F0 && c <= 0x31FF
                || c >= 0x3400 && c <= 0x4DBF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF66 && c <= 0xFF9F || c >= 0x20000 && c <= 0x3FFFF;
    }

    /** Whether a code point can be part of a word: a letter, a digit or a mark. */
    static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return isAsciiWordPart(codePoint);
        }
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint);
    }

    private static boolean isAsciiWordPart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Whether a code point begins a word: a letter or a digit. */
    static boolean beginsWord(int codePoint) {
        return codePoint < 0x80 ? isAsciiWordPart(codePoint) : Character.isLetterOrDigit(codePoint);
    }

    /** Whether a code point is a mark that combines with the letter before it. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a code point is a pictograph, such as an emoji. It is a word of its own. */
    static boolean isPictograph(int codePoint) {
        return codePoint > 0xFF && Character.getType(codePoint) == Character.OTHER_SYMBOL;
    }
}
