package dev.roundtable.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Converts single Han characters between their written forms: simplified, traditional and regional ones. The tables come from Unicode
 * and OpenCC. ICU4J has the same tables, but adds 14 MB.
 */
public final class HanForms {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] SIMPLIFIED = simplified();
    private static final Map<Integer, Integer> VARIANTS = variants();
    /** The folded forms of all characters with one UTF-16 unit: a map is slower than all else that is done with a character. */
    private static final int[] FOLDED = folded();

    private HanForms() {
    }

    /** The simplified form of a character; the character itself where it has none. */
    public static char simplified(char c) {
        return isInTable(c) ? SIMPLIFIED[c - FIRST] : c;
    }

    /** One form for all written forms of a character, including rare and regional ones; the code point itself if it has no other. */
    public static int folded(int codePoint) {
        return codePoint < FOLDED.length ? FOLDED[codePoint] : VARIANTS.getOrDefault(codePoint, codePoint);
    }

    /** The script of a Chinese text: {@code Hant}, {@code Hans}, or null if the characters of the text do not decide. */
    public static String script(String text) {
        int traditional = 0;
        int simplified = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Evidence.TRADITIONAL.get(c)) {
                traditional++;
            } else if (Evidence.SIMPLIFIED_ONLY.get(c)) {
                simplified++;
            }
        }
        int decisive = traditional + simplified;
        if (decisive < Evidence.LEAST) {
            return null;
        }
        double share = traditional / (double) decisive;
        return share >= Evidence.SURE ? "Hant" : share <= 1 - Evidence.SURE ? "Hans" : null;
    }

    private static boolean isInTable(char c) {
        return c >= FIRST && c <= LAST;
    }

    private static char[] simplified() {
        var table = new char[LAST - FIRST + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST + i);
        }
        for (var line : Table.lines("simplified.txt")) {
            for (int i = 0; i < line.length(); i += 2) {
                table[line.charAt(i) - FIRST] = line.charAt(i + 1);
            }
        }
        return table;
    }

    private static int[] folded() {
        var table = new int[Character.MIN_SUPPLEMENTARY_CODE_POINT];
        for (int c = 0; c < table.length; c++) {
            int simplified = simplified((char) c);
            table[c] = VARIANTS.getOrDefault(simplified, simplified);
        }
        return table;
    }

    private static Map<Integer, Integer> variants() {
        var variants = new HashMap<Integer, Integer>();
        for (var line : Table.lines("variants.txt")) {
            var characters = line.codePoints().toArray();
            for (int i = 0; i < characters.length; i += 2) {
                variants.put(characters[i], characters[i + 1]);
            }
        }
        return variants;
    }

    /** The characters that only one of the two scripts uses. */
    private static final class Evidence {

        /** In 135 transcripts, the share is 0.97 or more for traditional script, and 0 for simplified script. */
        private static final double SURE = 0.8;
        /** A single character can come from a quote. */
        private static final int LEAST = 2;
        private static final BitSet TRADITIONAL = new BitSet();
        private static final BitSet SIMPLIFIED_ONLY = new BitSet();

        static {
            for (char c = FIRST; c <= LAST; c++) {
                if (simplified(c) != c) {
                    TRADITIONAL.set(c);
                    SIMPLIFIED_ONLY.set(simplified(c));
                }
            }
            SIMPLIFIED_ONLY.andNot(TRADITIONAL);
            Table.lines("common.txt").stream().flatMapToInt(String::chars).forEach(c -> {
                TRADITIONAL.clear(c);
                SIMPLIFIED_ONLY.clear(c);
            });
        }
    }
}
