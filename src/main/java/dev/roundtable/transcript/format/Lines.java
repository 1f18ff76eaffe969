package dev.roundtable.transcript.format;

/** Walks through a text line by line; a line ends with LF, CR LF or CR. Keeps nothing but its place. */
public final class Lines {

    private final String all;
    private int start;
    private int end;
    private int next;
    private int number;
    private String text;

    public Lines(String all) {
        this.all = all;
    }

    /** Moves to the next line; false when there is none, and then the line stays what it was. */
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

    /** Where the line begins in the whole text. */
    int start() {
        return start;
    }

    /** Where the next line begins. */
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

    public boolean isEmpty() {
        return start == end;
    }

    public boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(all.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
