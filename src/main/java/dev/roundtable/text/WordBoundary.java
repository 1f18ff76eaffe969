package dev.roundtable.text;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Tells whether a place of a text is inside a word. Letters and digits form words, but not in scripts without spaces between words. Korean
 * particles follow a name without a space, so Hangul is one of these scripts here. A mark always belongs to the letter before it.
 */
public final class WordBoundary {

    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);
    private static final Set<UnicodeScript> PREFIXED = Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);
    /** The marks of long vowels in kana, which belong to no script. */
    private static final String LONG_KANA = "ーｰ";
    /** The first char of a script that is not Latin. */
    private static final int AFTER_LATIN = 0x250;

    private WordBoundary() {
    }

    /** Whether a stretch of a text cuts no word at its ends. */
    public static boolean isWhole(String text, int start, int end) {
        return mayBegin(text, start) && !isInsideWord(text, end);
    }

    /** Whether a name may begin at an index: not inside a word, but in Arabic and Hebrew behind a preposition without a space. */
    public static boolean mayBegin(String text, int index) {
        return !isInsideWord(text, index) || Character.isLetter(text.codePointAt(index))
                && PREFIXED.contains(UnicodeScript.of(text.codePointAt(index)));
    }

    /** Whether the chars before and after an index belong to one word. */
    public static boolean isInsideWord(String text, int index) {
        if (index <= 0 || index >= text.length()) {
            return false;
        }
        int after = text.codePointAt(index);
        int base = index;
        int before;
        do {
            before = text.codePointBefore(base);
            base -= Character.charCount(before);
        } while (base > 0 && isMark(before));
        return isMark(after) ? Character.isLetterOrDigit(before) : isSpaced(after) && isSpaced(before);
    }

    private static boolean isMark(int c) {
        int type = c < AFTER_LATIN ? 0 : Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a code point is a letter or digit of a script with spaces between words. */
    private static boolean isSpaced(int c) {
        return Character.isLetterOrDigit(c)
                && (c < AFTER_LATIN || LONG_KANA.indexOf(c) < 0 && !UNSPACED.contains(UnicodeScript.of(c)));
    }
}
