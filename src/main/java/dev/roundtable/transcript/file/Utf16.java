package dev.roundtable.transcript.file;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** Recognizes UTF-16 without a byte order mark: every second byte is from a small range. */
final class Utf16 {

    private static final double SURE = 0.98;
    /** Shorter text may be anything. */
    private static final int SHORTEST = 8;
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK, UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL,
            UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.THAI, UnicodeScript.DEVANAGARI);

    private Utf16() {
    }

    /** {@code UTF-16LE} or {@code UTF-16BE}; null if the bytes are nothing of the kind. */
    static String withoutMark(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            return null;
        }
        double little = plausible(new String(bytes, StandardCharsets.UTF_16LE));
        double big = plausible(new String(bytes, StandardCharsets.UTF_16BE));
        if (Math.max(little, big) < SURE || little == big) {
            return null;
        }
        return little > big ? "UTF-16LE" : "UTF-16BE";
    }

    /**
     * The share of usual characters, less if there is no ASCII at all: text has line ends or spaces, while bytes of another encoding that
     * are taken in pairs give characters without any.
     */
    private static double plausible(String text) {
        long usual = text.codePoints().filter(Utf16::isUsual).count();
        boolean ascii = text.codePoints().anyMatch(c -> c == '\n' || c >= ' ' && c < 0x7F || c == '，' || c == '。');
        return ascii ? usual / (double) text.codePointCount(0, text.length()) : 0;
    }

    private static boolean isUsual(int c) {
        if (c < ' ') {
            return c == '\n' || c == '\r' || c == '\t';
        }
        return c < 0x7F || c > 0xA0
                && (SCRIPTS.contains(UnicodeScript.of(c)) || c >= 0x2010 && c <= 0x2040 || c >= 0x3000 && c <= 0x303F
                        || c >= 0xFF00 && c <= 0xFF60);
    }
}
