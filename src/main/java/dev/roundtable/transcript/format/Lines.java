package dev.roundtable.transcript.format;

/** Iterates over the lines of a text without copying it. A line ends with LF, CR LF or CR. */
public final class Lines {

    private final String all;
    private int start;
    private int end;
    private int next;
    private int number;
    private String text;

    /** Starts before the first line of a text. */
    public Lines(String all) {
        this.all = all;
    }

    /** Moves to the next line; false if there is none, and then the current line stays. */
    public boolean next() {
        if (next >= all.length()) {
            return false;
        }
        start = next;
        end = start;
        while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
            end++;
        }
        boolean pair = end + 1 < all.length() && all.charAt(end) == '\r' && all.charAt(end + 1) == '\n';
        next = Math.min(all.length(), end + (pair ? 2 : 1));
        number++;
        text = null;
        return true;
    }

    /** The index of the first character of the line in the text. */
    int start() {
        return start;
    }

    /** The index of the first character of the next line in the text. */
    public int nextStart() {
        return next;
    }

    /** The line's number, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    /** The line without its end. */
    public String text() {
        if (text == null) {
            text = all.substring(start, end);
        }
        return text;
    }

    /** Whether the line has no characters. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the line has only white space. */
    public boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(all.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
