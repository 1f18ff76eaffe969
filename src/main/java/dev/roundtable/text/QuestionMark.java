package dev.roundtable.text;

import java.lang.Character.UnicodeScript;

/**
 * Finds the mark of a question: a question mark; the Greek one, which looks like a semicolon; in Japanese and Korean the end of a sentence
 * (ですか。, 입니까.); in Chinese a final 吗 or 嗎.
 */
public final class QuestionMark {

    private QuestionMark() {
    }

    /** Whether words have the mark of a question. */
    public static boolean isIn(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (isAt(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the mark of a question is at an index of words. */
    public static boolean isAt(String words, int i) {
        return switch (words.charAt(i)) {
            case '?', '？', '؟', '՞', '፧', '⁇', '\u037E' -> true;
            case ';' -> i > 0 && UnicodeScript.of(words.charAt(i - 1)) == UnicodeScript.GREEK;
            case 'か' -> endsSentence(words, i + 1) && i > 1 && isJapanese(words, i);
            case '까' -> endsSentence(words, i + 1) && i > 0 && words.charAt(i - 1) != '니' || isFormal(words, i);
            case '吗', '嗎' -> endsSentence(words, i + 1);
            default -> false;
        };
    }

    /** Whether か ends a question, and not words such as なるほどそうか or とか, しか, いつか. */
    private static boolean isJapanese(String words, int at) {
        var before = words.substring(Math.max(0, at - 3), at);
        return before.endsWith("す") || before.endsWith("しょう") || before.endsWith("した") || before.endsWith("せん")
                || before.endsWith("のです") || before.endsWith("ない") || before.endsWith("だろう") || before.endsWith("の");
    }

    /** Whether 니까 ends a formal question, 습니까 or 입니까; 그러니까 means "therefore". */
    private static boolean isFormal(String words, int at) {
        // the syllable before 니 ends in ㅂ: its index in Hangul, modulo 28 endings, is 17
        int syllable = at > 1 && words.charAt(at - 1) == '니' ? words.charAt(at - 2) - 0xAC00 : -1;
        return syllable >= 0 && syllable % 28 == 17 && endsSentence(words, at + 1);
    }

    private static boolean endsSentence(String words, int at) {
        return at >= words.length() || "。.!！…\n」』）)".indexOf(words.charAt(at)) >= 0;
    }
}
