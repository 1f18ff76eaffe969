package dev.roundtable.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The written forms of single Han characters: simplified, traditional and regional ones. Tables of Unicode's and OpenCC's data rather
 * than ICU4J, which brings 14 MB for the same look-up.
 */
public final class HanForms {

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final char[] SIMPLIFIED = simplified();
    private static final Map<Integer, Integer> VARIANTS = variants();

    private HanForms() {
    }

    /** The simplified form of a character; the character itself where it has none. */
    public static char simplified(char c) {
        return isInTable(c) ? SIMPLIFIED[c - FIRST] : c;
    }

    /** One form for all written forms of a character, rare and regional ones too; the code point itself where it has no other. */
    static int folded(int codePoint) {
        int simplified = codePoint <= LAST ? simplified((char) codePoint) : codePoint;
        return VARIANTS.getOrDefault(simplified, simplified);
    }

    /** The script of a Chinese text: {@code Hant}, {@code Hans}, or null where its characters do not tell. */
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
        int told = traditional + simplified;
        if (told < Evidence.LEAST) {
            return null;
        }
        double share = traditional / (double) told;
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

        /** Of 135 transcripts, the Chinese ones in traditional script have a share of 0.97 and more, the simplified ones of 0. */
        private static final double SURE = 0.8;
        /** One character may be a quote. */
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
