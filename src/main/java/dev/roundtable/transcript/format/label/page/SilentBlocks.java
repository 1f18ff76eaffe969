package dev.roundtable.transcript.format.label.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the lines of a text that are the content of a script or a style of HTML, from the line of its tag to that of its closing tag. */
final class SilentBlocks {

    private static final Pattern BEGINNING = Pattern.compile("<(script|style)\\b[^<>\\r\\n]{0,500}+>",
            Pattern.CASE_INSENSITIVE);

    private final String all;
    private final Set<String> absent = new HashSet<>();
    private int end;

    SilentBlocks(String all) {
        this.all = all;
    }

    /**
     * Whether a line is in such a block. Lines are asked in their order.
     *
     * @param start the index of the line in the text
     * @param shown the line without space before it
     */
    boolean cover(int start, String shown) {
        if (start >= end && shown.startsWith("<")) {
            var tag = BEGINNING.matcher(shown);
            if (tag.lookingAt()) {
                var closing = "</" + tag.group(1);
                int closed = absent.contains(closing) ? -1 : all.indexOf(closing, start);
                // on the same line, it is no block, because words may follow
                end = closed > start + shown.length() ? closed + 1 : end;
                if (closed < 0) {
                    absent.add(closing);
                }
            }
        }
        return start < end;
    }
}
