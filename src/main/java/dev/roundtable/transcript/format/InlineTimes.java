package dev.roundtable.transcript.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds times with hours in square brackets between words, as recorders write them every few minutes: {@code [00:05:00]}. */
public final class InlineTimes {

    private static final Pattern TIME = Pattern.compile("\\[(\\d{1,2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,3}))?\\][ \\t]?");

    /** A part of a text, and the time at which it begins; null above the first time. */
    public record Part(Double time, String text) {}

    private InlineTimes() {
    }

    /** A text without such times: nobody says them. */
    public static String without(String text) {
        return text.indexOf('[') < 0 ? text : TIME.matcher(text).replaceAll("");
    }

    /** The parts of a text between its times, in order. The first one has no time. */
    public static List<Part> parts(String text) {
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
