package dev.roundtable.transcript.format.line;

/** Recognizes the items of lists. */
public final class ListItem {

    private ListItem() {
    }

    /** Whether a line is an item with a dash, a star or a bullet. */
    public static boolean is(String line) {
        var shown = line.stripLeading();
        return shown.length() > 1 && "-*•+".indexOf(shown.charAt(0)) >= 0 && Character.isWhitespace(shown.charAt(1));
    }

    /** Whether a line is a numbered item: "1. …", "2) …". */
    public static boolean isNumbered(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int digits = at;
        while (at < line.length() && at - digits < 3 && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at > digits && at + 1 < line.length() && ".)、".indexOf(line.charAt(at)) >= 0
                && (line.charAt(at) == '、' || line.charAt(at + 1) == ' ');
    }
}
