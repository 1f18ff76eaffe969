package dev.roundtable.search.analysis;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

import dev.roundtable.text.HanForms;

/**
 * Folds words, so that spellings that readers take for the same are the same term: width (NFKC), case, accents, the vowel signs of
 * Arabic and Hebrew, and simplified and traditional Han characters.
 */
final class Folding {

    /** Letters that Unicode does not decompose, and forms of Arabic letters that writers mix. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(Map.entry((int) 'ø', "o"), Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"), Map.entry((int) 'ł', "l"), Map.entry((int) 'ħ', "h"), Map.entry((int) 'ı', "i"),
            Map.entry((int) 'æ', "ae"), Map.entry((int) 'œ', "oe"), Map.entry((int) 'þ', "th"), Map.entry((int) 'ς', "σ"),
            Map.entry(0x0649, "\u064A"), Map.entry(0x0629, "\u0647"), Map.entry(0x0640, ""));

    private Folding() {
    }

    /** The folded form of a word of letters, digits and marks; empty if it consists of marks only. */
    static String word(String word) {
        return word(word.toCharArray(), 0, word.length());
    }

    /** The same for a word in a text. */
    static String word(char[] text, int start, int length) {
        var folded = new char[length];
        for (int i = 0; i < length; i++) {
            char c = text[start + i];
            if (c >= 0x80) {
                return other(new String(text, start, length));
            }
            folded[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return new String(folded);
    }

    /** The folded form of one character of a paired script, as one code point. */
    static int character(int codePoint) {
        boolean compatibility = codePoint >= 0xF900 && codePoint <= 0xFAFF || codePoint >= 0xFF66 && codePoint <= 0xFF9F
                || codePoint >= 0x2F800 && codePoint <= 0x2FA1F;
        int usual = compatibility
                ? Normalizer.normalize(Character.toString(codePoint), Form.NFKC).codePointAt(0)
                : codePoint;
        return HanForms.folded(usual);
    }

    private static String other(String word) {
        // Upper case first, because the lower case of ß and ſ differs from that of SS and S.
        var letters = Normalizer.normalize(word, Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(letters.length());
        Normalizer.normalize(letters, Form.NFD).codePoints().filter(c -> !isOptional(c)).forEach(c -> {
            var replaced = LETTERS.get(c);
            if (replaced == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(replaced);
            }
        });
        return Normalizer.normalize(folded, Form.NFC);
    }

    /** Whether a mark does not distinguish words: accents of Latin, Greek and Cyrillic letters, vowel signs of Hebrew and Arabic. */
    private static boolean isOptional(int c) {
        return c >= 0x300 && c <= 0x36F || c >= 0x591 && c <= 0x5C7 && Scripts.isMark(c)
                || c >= 0x610 && c <= 0x6ED && Scripts.isMark(c) || c >= 0xFE00 && c <= 0xFE0F;
    }
}
