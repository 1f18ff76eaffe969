package dev.roundtable.transcript.format.caption;

import java.util.regex.Pattern;

/** Removes the override blocks of ASS from a text, such as <code>{\i1}</code>, and the coordinates of drawings. */
final class AssText {

    /** Switches drawings on ({@code \p1} and above) or off ({@code \p0}). {@code \pos} is something else. */
    private static final Pattern DRAWING = Pattern.compile("\\\\p(\\d{1,3})");

    private AssText() {
    }

    /** The words, with line breaks. */
    static String words(String text) {
        var words = new StringBuilder(text.length());
        boolean drawing = false;
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (!drawing) {
                words.append(text, from, close < 0 ? text.length() : open);
            }
            if (close < 0) {
                break;
            }
            var switches = DRAWING.matcher(text).region(open, close);
            while (switches.find()) {
                drawing = Integer.parseInt(switches.group(1)) > 0;
            }
            from = close + 1;
        }
        return words.toString().replace("\\N", "\n").replace("\\n", "\n").replace("\\h", " ");
    }
}
