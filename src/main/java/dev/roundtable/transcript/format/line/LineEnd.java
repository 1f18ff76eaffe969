package dev.roundtable.transcript.format.line;

/** Recognizes how a line ends: like a sentence, or in a colon. */
public final class LineEnd {

    /** In characters: more marks close no sentence. */
    private static final int LONGEST = 100;
    private static final String CLOSING = "\"'”’»)]）」』*_";
    private static final String ENDS = ".!?…。！？؟۔।—–-~♪";

    private LineEnd() {
    }

    /** Whether words end like a sentence, however long they are. */
    public static boolean isSentence(StringBuilder words) {
        return isSentence(words.substring(Math.max(0, words.length() - LONGEST)));
    }

    /** Whether a line ends like a sentence, with or without a closing quotation mark or bracket. */
    public static boolean isSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && (Character.isWhitespace(line.charAt(last)) || CLOSING.indexOf(line.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(line.charAt(last)) >= 0;
    }

    /** Whether a heading ends in a colon. */
    public static boolean isColon(String heading) {
        return heading.endsWith(":") || heading.endsWith("：");
    }

    /** A heading without the colon at its end. */
    public static String withoutColon(String heading) {
        return isColon(heading) ? heading.substring(0, heading.length() - 1).strip() : heading;
    }
}
