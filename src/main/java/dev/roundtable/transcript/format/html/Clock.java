package dev.roundtable.transcript.format.html;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.Timestamp;

/** Reads a time in a recording, such as {@code 1:02}, {@code [00:01:02.500]} or {@code (1:02:03)}. */
final class Clock {

    private static final Pattern CLOCK = Pattern
            .compile("[\\[(]?(?:(\\d{1,3}):)?(\\d{1,3}):(\\d\\d)(?:[.,](\\d{1,3}))?[\\])]?(?:\\s?[-–—].{0,20})?");

    private Clock() {
    }

    /** The seconds of a time; null if the text is none. */
    static Double seconds(String text) {
        var clock = CLOCK.matcher(text.strip());
        return text.length() < 50 && clock.matches() ? Timestamp.seconds(clock, 1) : null;
    }
}
