package dev.roundtable.web.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where paragraphs end. An empty line ends a paragraph. A long stretch without one, as speech recognizers write it, is divided
 * after sentences, so that a reader can rest.
 */
final class ParagraphEnds {

    /** From this width on, a paragraph ends with its sentence. The unit is a Han character. */
    private static final double ENOUGH = 170;
    /** A paragraph is not divided if the rest would be narrower. */
    private static final double LEAST = 70;
    private static final double WIDTH_OF_OTHERS = 0.4;
    /** Where the wide characters of East Asian scripts begin in Unicode. */
    private static final int EAST_ASIAN = 0x2E80;
    /** The first space after the one of ASCII. */
    private static final int NO_BREAK_SPACE = 0xA0;
    /** The ideographic space. No character after it is a space, and most characters of Chinese and Japanese are after it. */
    private static final int LAST_SPACE = 0x3000;

    private ParagraphEnds() {
    }

    /** The positions after the last code point of each paragraph, in order; the last is the length of the text. */
    static List<Integer> of(int[] text) {
        var ends = new ArrayList<Integer>();
        double rest = width(text);
        double width = 0;
        for (int i = 0; i < text.length; i++) {
            double own = width(text[i]);
            width += own;
            rest -= own;
            boolean mayDivide = width >= ENOUGH && rest >= LEAST;
            if (i + 1 < text.length && (mayDivide || isSpace(text[i])) && !isSpace(text[i + 1])
                    && (endsWithEmptyLine(text, i) || mayDivide && endsSentence(text, i))) {
                ends.add(i + 1);
                width = 0;
            }
        }
        if (text.length > 0) {
            ends.add(text.length);
        }
        return ends;
    }

    private static boolean endsWithEmptyLine(int[] text, int last) {
        int lines = 0;
        for (int i = last; i >= 0 && isSpace(text[i]); i--) {
            lines += text[i] == '\n' ? 1 : 0;
        }
        return lines > 1;
    }

    /** Whether a sentence ends at the last character or before the white space that ends there. */
    private static boolean endsSentence(int[] text, int last) {
        int i = last;
        while (i > 0 && isSpace(text[i])) {
            i--;
        }
        while (i > 0 && "”’\"')）」』".indexOf(text[i]) >= 0) {
            i--;
        }
        return switch (text[i]) {
            case '。', '！', '？', '…' -> true;
            // Inside of a word or number, these are no end.
            case '.', '!', '?' -> last > i && isSpace(text[last]);
            default -> false;
        };
    }

    private static boolean isSpace(int codePoint) {
        return codePoint <= ' '
                ? Character.isWhitespace(codePoint)
                : codePoint >= NO_BREAK_SPACE && codePoint <= LAST_SPACE
                        && (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
    }

    private static double width(int[] text) {
        double width = 0;
        for (int codePoint : text) {
            width += width(codePoint);
        }
        return width;
    }

    private static double width(int codePoint) {
        return codePoint >= EAST_ASIAN ? 1 : WIDTH_OF_OTHERS;
    }
}
