package dev.roundtable.transcript.format.line;

/** Iterates over the lines of a text without copying it. A line ends with LF, CR LF or CR. */
public final class Lines {

    private final String all;
    private int start;
    private int end;
    private int next;
    private int number;
    private String text;
    /** The next line feed and the next carriage return from the start of the line on, or the end of the text. */
    private int feed = -1;
    private int carriage = -1;

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
        feed = feed < start ? find('\n') : feed;
        carriage = carriage < start ? find('\r') : carriage;
        end = Math.min(feed, carriage);
        boolean pair = end + 1 < all.length() && all.charAt(end) == '\r' && all.charAt(end + 1) == '\n';
        next = Math.min(all.length(), end + (pair ? 2 : 1));
        number++;
        text = null;
        return true;
    }

    private int find(char c) {
        int found = all.indexOf(c, start);
        return found < 0 ? all.length() : found;
    }

    /** The index of the first character of the line in the text. */
    public int start() {
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
