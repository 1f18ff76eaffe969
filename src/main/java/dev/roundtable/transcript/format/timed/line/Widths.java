package dev.roundtable.transcript.format.timed.line;

/** Replaces full-width and other forms of digits, colons, brackets and spaces by ASCII. The length of the text stays the same. */
public final class Widths {

    private Widths() {
    }

    /**
     * The beginning of a line in ASCII where possible.
     *
     * @param most how many characters are returned at most
     */
    public static String narrow(String line, int most) {
        var narrow = new StringBuilder(Math.min(most, line.length()));
        for (int i = 0; i < line.length() && i < most; i++) {
            narrow.append(narrow(line.charAt(i)));
        }
        return narrow.toString();
    }

    private static char narrow(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return (char) (c - 0xFEE0);
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case '【', '〔', '［', '「' -> '[';
            case '】', '〕', '］', '」' -> ']';
            case '∶', '꞉' -> ':';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
