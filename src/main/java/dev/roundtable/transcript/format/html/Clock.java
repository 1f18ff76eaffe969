package dev.roundtable.transcript.format.html;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Timestamp;

/** Reads a time in a recording, such as {@code 1:02}, {@code [00:01:02.500]} or {@code (1:02:03)}. */
final class Clock {

    private static final Pattern CLOCK = Pattern
            .compile("[\\[(]?(?:(\\d{1,3}):)?(\\d{1,3}):(\\d\\d)(?:[.,](\\d{1,3}))?[\\])]?(?:\\s?[-–—].{0,20})?");

    /** A day and a time, as chats write them. */
    private static final Pattern MOMENT = Pattern
            .compile("(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})[T, ]{1,2}\\d{1,2}:\\d{2}.{0,20}");

    private Clock() {
    }

    /** Whether a text is a time in a recording, or a day and a time. */
    static boolean isTime(String text) {
        return seconds(text) != null || text.length() < 50 && MOMENT.matcher(text.strip()).matches();
    }

    /** The seconds of a time; null if the text is none. */
    static Double seconds(String text) {
        var clock = CLOCK.matcher(text.strip());
        return text.length() < 50 && clock.matches() ? Timestamp.seconds(clock, 1) : null;
    }
}
