package dev.roundtable.transcript.format.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds times with hours in square brackets between words, as recorders write them every few minutes: {@code [00:05:00]}. */
public final class InlineTimes {

    private static final Pattern TIME = Pattern.compile("\\[(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,3}))?\\][ \\t]?");

    /** What f4 and other programs for interviews write at the end of a paragraph: {@code #00:00:04-2#}. */
    private static final Pattern HASHES = Pattern.compile("[ \\t]?#\\d{2}:\\d{2}(?::\\d{2})?(?:[-.,]\\d{1,3})?#");

    /** A part of a text, and the time at which it begins; null above the first time. */
    public record Part(Double time, String text) {}

    private InlineTimes() {
    }

    /** A text without such times: nobody says them. */
    public static String without(String words) {
        var text = withoutHashes(words);
        return text.indexOf('[') < 0 ? text : TIME.matcher(text).replaceAll("");
    }

    private static String withoutHashes(String text) {
        return text.indexOf('#') < 0 ? text : HASHES.matcher(text).replaceAll("");
    }

    /** The parts of a text between its times, in order. The first one has no time. */
    public static List<Part> parts(String words) {
        var text = withoutHashes(words);
        var parts = new ArrayList<Part>();
        var match = TIME.matcher(text);
        Double time = null;
        int from = 0;
        while (match.find()) {
            parts.add(new Part(time, text.substring(from, match.start())));
            time = Timestamp.seconds(match, 1);
            from = match.end();
        }
        parts.add(new Part(time, text.substring(from)));
        return parts;
    }
}
