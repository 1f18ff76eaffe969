package dev.roundtable.transcript.format.json.value;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Timestamp;

/**
 * Reads times of recognizers: numbers in a unit, {@code "1.200s"} and {@code {"seconds": "1", "nanos": 200000000}} (protobuf's JSON),
 * ISO 8601 durations such as {@code PT1.2S}, and clocks such as {@code 00:01:02,500}.
 */
public final class JsonTime {

    private static final Pattern CLOCK = Pattern
            .compile("(?:(\\d{1,5})[:_])?(\\d{1,3})[:_](\\d\\d)(?:[.,](\\d{1,3})\\d{0,6})?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,20})?)\\s?(?:s|sec|seconds)?");
    /** Seconds or milliseconds since 1970, from 2001 to 2128. */
    private static final Pattern SINCE_1970 = Pattern.compile("[1-4]\\d{9}(?:\\.\\d{1,20})?|[1-4]\\d{12}");
    private static final Pattern DURATION = Pattern.compile("PT[0-9HMS.]{2,40}");
    /** A date with a time, in ISO 8601: it is no time in a recording. */
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ].{0,40}");

    /** In seconds before the recording; -1 says that there is no time. */
    private static final double EARLIEST = -1;

    private JsonTime() {
    }

    /** Whether a text is a time in a recording. */
    public static boolean isTime(String text) {
        return text.length() < 45 && (SECONDS.matcher(text).matches() || CLOCK.matcher(text).matches()
                || DURATION.matcher(text).matches() || SINCE_1970.matcher(text).matches());
    }

    /** Whether a text is a day and a time. */
    public static boolean isMoment(String text) {
        return text.length() < 45 && MOMENT.matcher(text).matches();
    }

    /**
     * A time in seconds.
     *
     * @param value a number, a string or a protobuf duration; null gives null
     * @param unit the seconds that a plain number counts, such as 0.001
     * @return null for null, NaN and the time of day
     */
    public static Double seconds(JsonValue value, double unit) {
        if (value == null) {
            return null;
        }
        if (value.isObject() && (value.field("seconds") != null || value.field("nanos") != null)) {
            return number(value, value.text("seconds"), 1, 0) + number(value, value.text("nanos"), 1e-9, 0);
        }
        var text = value.scalar("a time");
        if (text == null || MOMENT.matcher(text).matches()) {
            return null;
        }
        text = text.strip();
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Timestamp.seconds(clock, 1);
        }
        if (DURATION.matcher(text).matches()) {
            return duration(value, text);
        }
        var seconds = SECONDS.matcher(text);
        boolean named = text.endsWith("s") && seconds.matches();
        double number = number(value, named ? seconds.group(1) : text, named ? 1 : unit, Double.NaN);
        return Double.isNaN(number) ? null : number;
    }

    private static double number(JsonValue value, String text, double unit, double missing) {
        try {
            double number = text == null ? missing : Double.parseDouble(text);
            // a recognizer that moves times of words may begin a little before the recording
            number = number < 0 && number > EARLIEST ? 0 : number;
            if (number < 0 || Double.isInfinite(number)) {
                throw value.source().broken(value.line(), "A time cannot be " + text + " seconds.");
            }
            // a division is exact where a multiplication is not: 2900 ms are 2.9 s
            return unit < 1 ? number / Math.rint(1 / unit) : number;
        } catch (NumberFormatException e) {
            throw value.source().broken(value.line(), "A time in seconds was expected.");
        }
    }

    private static double duration(JsonValue value, String text) {
        try {
            return Duration.parse(text).toNanos() / 1e9;
        } catch (DateTimeParseException | ArithmeticException e) {
            throw value.source().broken(value.line(), "A time in seconds was expected.");
        }
    }
}
