package dev.roundtable.transcript.format.caption.cue;

/**
 * What stands before the words of a line: a name, and how it is marked.
 *
 * @param label the name as written
 * @param shape how it is marked
 * @param speechStart the index in the line where the words begin
 */
record Opening(String label, Shape shape, int speechStart) {

    /** How a line marks the name of its voice. */
    enum Shape {
        /** {@code [Anna]: words}. */
        BRACKET_COLON,
        /** {@code [Anna] words}, or {@code [Anna]} above the words. */
        BRACKET,
        /** {@code Anna: words}. */
        COLON,
        /** {@code Anna:} above the words. */
        COLON_LINE,
        /** {@code Anna} above the words. */
        LINE,
        /** {@code Anna Weber words}. */
        LEADING
    }

    private static final int LONGEST = 60;
    private static final String OPEN = "[(（【［";
    private static final String CLOSE = "])）】］";

    /** Reads a name in brackets at the beginning of a line; null if there is none. */
    static Opening bracketed(String line) {
        int kind = line.isEmpty() ? -1 : OPEN.indexOf(line.charAt(0));
        if (kind < 0) {
            return null;
        }
        int close = line.indexOf(CLOSE.charAt(kind), 1);
        if (close < 0 || close > LONGEST || close == 1) {
            return null;
        }
        var label = line.substring(1, close).strip();
        int after = skipSpace(line, close + 1);
        boolean colon = after < line.length() && isColon(line.charAt(after));
        boolean inner = !label.isEmpty() && isColon(label.charAt(label.length() - 1));
        label = inner ? label.substring(0, label.length() - 1).strip() : label;
        return label.isEmpty()
                ? null
                : new Opening(label, colon || inner ? Shape.BRACKET_COLON : Shape.BRACKET,
                        skipSpace(line, colon ? after + 1 : after));
    }

    /** Reads a name before a colon at the beginning of a line; null if there is none. Clocks and addresses are no names. */
    static Opening beforeColon(String line) {
        int end = Math.min(line.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            if (isColon(line.charAt(i))) {
                boolean close = i + 1 < line.length() && line.charAt(i) == ':' && !Character.isWhitespace(line.charAt(i + 1))
                        && line.charAt(i + 1) < 0x2E80;
                var label = line.substring(0, i).strip();
                int start = skipSpace(line, i + 1);
                return close || label.isEmpty()
                        ? null
                        : new Opening(label, start == line.length() ? Shape.COLON_LINE : Shape.COLON, start);
            }
        }
        return null;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    private static int skipSpace(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || Character.isSpaceChar(line.charAt(at)))) {
            at++;
        }
        return at;
    }
}
