package dev.roundtable.transcript.format.timed.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads messages that have a day and a time on one line, the handle of the sender on the next one, and the words below:
 * {@code 2024-05-01 10:15} above {@code @anna}. They become messages with the time and the name on one line.
 */
final class DatedHandles {

    private static final Pattern STAMP = Pattern
            .compile("\\s{0,4}+\\[?((?:\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4},?|\\d{4}年\\d{1,2}月\\d{1,2}日) \\d{1,2}:\\d{2}"
                    + "(?::\\d{2})?(?: ?[AaPp][Mm])?)\\]?\\s{0,4}+");
    private static final Pattern HANDLE = Pattern.compile("\\s{0,4}+@([\\p{L}\\d][\\p{L}\\d_.-]{0,40}+)\\s?+[:：]?\\s{0,4}+");
    private static final int FEWEST = 2;

    private DatedHandles() {
    }

    /** The text with the time before the handle, and empty lines in place of the times; the text itself if it has no such lines. */
    static String joined(String text) {
        var lines = text.indexOf('@') < 0 ? new ArrayList<String>() : new ArrayList<>(text.lines().toList());
        int stamps = 0;
        int messages = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean stamp = STAMP.matcher(lines.get(i)).matches();
            stamps += stamp ? 1 : 0;
            messages += stamp && HANDLE.matcher(lines.get(i + 1)).matches() ? 1 : 0;
        }
        if (messages < FEWEST || messages < stamps) {
            return text;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            join(lines, i);
        }
        return String.join("\n", lines);
    }

    private static void join(List<String> lines, int at) {
        var stamp = STAMP.matcher(lines.get(at));
        var handle = HANDLE.matcher(lines.get(at + 1));
        if (stamp.matches() && handle.matches()) {
            lines.set(at, "");
            lines.set(at + 1, '[' + stamp.group(1) + "] " + handle.group(1));
        }
    }
}
