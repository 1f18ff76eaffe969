package dev.roundtable.transcript.format.timed.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time in a line, or a range of two times: {@code 0:03}, {@code [00:00:03.120]}, {@code 10:15 AM}, {@code 00:00:03:12} with frames,
 * {@code [00:00.000 --> 00:02.500]}, {@code [0.00s -> 2.50s]}, {@code [0.0 - 10.379999999999999]}, {@code [0.0s]}, {@code 0h02m05s}.
 *
 * @param start seconds from the start of the recording, or from midnight
 * @param end like {@code start}; null if there is only one time
 * @param day whether the line says that it is a time of day
 * @param bracketed whether brackets enclose it
 * @param from the index of its first character in the line
 * @param to the index after its last character
 */
public record Clock(double start, Double end, boolean day, boolean bracketed, int from, int to) {

    /** Premiere and Final Cut count frames behind the seconds. The rate is not stated; 25 is the usual one, and the error is small. */
    private static final double FRAMES = 25;

    private static final int NOON = 12;

    private static final String POINT = "(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{1,2})(?:[.,](\\d{1,6})|[:;](\\d{2}))?+(?![\\d:])";
    private static final String HALF = "(?: ?+([AaPp])\\.?[Mm]\\b\\.?)?+";
    private static final String TO = "\\s*+(?:-{1,3}>|=>|→|[-–—~]|to\\b|bis\\b)\\s*+";
    private static final Pattern ONE = Pattern.compile(POINT + HALF);
    private static final Pattern RANGE = Pattern.compile(POINT + HALF + "[\\])]?" + TO + "[\\[(]?" + POINT + HALF);
    private static final Pattern UNITS = Pattern.compile("(?:(\\d{1,2})h ?)?+(\\d{1,3})m ?(\\d{1,2})s(?![\\p{L}\\d])");
    /** Programs that add times write the error of the sum, too: {@code 10.379999999999999}. */
    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,20})?+)";
    private static final Pattern SECONDS = Pattern.compile(NUMBER + "s?+(?:" + TO + "|: ?)" + NUMBER + "s?+(?=[\\])])");

    /** {@code [12.5s]} or {@code [0012.500]}. */
    private static final Pattern SECOND = Pattern.compile(NUMBER + "(?: ?s|(?<=\\d\\.\\d{3,20}))(?=[\\])])");

    /**
     * The time at an index of a line.
     *
     * @param line in ASCII, see {@link Widths}
     * @return null if no time begins there
     */
    public static Clock at(String line, int from) {
        if (from >= line.length()) {
            return null;
        }
        char open = line.charAt(from);
        boolean bracket = open == '[' || open == '(' || open == '<' || open == '{';
        int inside = bracket ? skipSpace(line, from + 1) : from;
        if (inside >= line.length() || !Character.isDigit(line.charAt(inside))) {
            return null;
        }
        var clock = read(line, inside, bracket);
        if (clock == null) {
            return null;
        }
        int end = bracket ? close(line, clock.to) : endOfWord(line, clock.to);
        return end < 0 ? null : new Clock(clock.start, clock.end, clock.day, bracket, from, end);
    }

    /** The same time, counted from another one. */
    public Clock since(double origin) {
        return new Clock(start - origin, end == null ? null : end - origin, day, bracketed, from, to);
    }

    private static Clock read(String line, int from, boolean bracket) {
        var range = RANGE.matcher(line).region(from, line.length());
        if (range.lookingAt()) {
            return new Clock(seconds(range, 1), seconds(range, 7), isDay(range, 1), bracket, from, range.end());
        }
        var one = ONE.matcher(line).region(from, line.length());
        if (one.lookingAt()) {
            return new Clock(seconds(one, 1), null, isDay(one, 1), bracket, from, one.end());
        }
        var units = UNITS.matcher(line).region(from, line.length());
        if (units.lookingAt()) {
            return new Clock(number(units.group(1)) * 3600.0 + number(units.group(2)) * 60 + number(units.group(3)), null,
                    false,
                    bracket, from, units.end());
        }
        var second = bracket ? SECOND.matcher(line).region(from, line.length()) : null;
        if (second != null && second.lookingAt()) {
            return new Clock(Double.parseDouble(second.group(1)), null, false, true, from, second.end());
        }
        var plain = SECONDS.matcher(line).region(from, line.length());
        return bracket && plain.lookingAt()
                ? new Clock(Double.parseDouble(plain.group(1)), Double.parseDouble(plain.group(2)), false, true, from,
                        plain.end())
                : null;
    }

    private static boolean isDay(Matcher match, int group) {
        return match.group(group + 5) != null;
    }

    /** The seconds of six groups: hours, minutes, seconds, decimals, frames, and the half of the day. */
    private static double seconds(Matcher match, int group) {
        var half = match.group(group + 5);
        boolean twoParts = match.group(group) == null;
        if (half != null) {
            int hour = number(match.group(twoParts ? group + 1 : group)) % NOON;
            int minute = number(match.group(twoParts ? group + 2 : group + 1));
            int second = twoParts ? 0 : number(match.group(group + 2));
            return ("pP".contains(half) ? hour + NOON : hour) * 3600.0 + minute * 60 + second;
        }
        double seconds = number(match.group(group)) * 3600.0 + number(match.group(group + 1)) * 60
                + number(match.group(group + 2));
        var decimals = match.group(group + 3);
        var frames = match.group(group + 4);
        return seconds + (decimals == null ? 0 : Double.parseDouble("0." + decimals))
                + (frames == null ? 0 : number(frames) / FRAMES);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The index after the closing bracket; -1 if there is none. */
    private static int close(String line, int at) {
        int end = skipSpace(line, at);
        return end < line.length() && "])>}".indexOf(line.charAt(end)) >= 0 ? end + 1 : -1;
    }

    /** The same index if the time ends there, -1 if it is part of a longer word. */
    private static int endOfWord(String line, int at) {
        boolean more = at < line.length() && (Character.isLetterOrDigit(line.charAt(at)) && line.charAt(at) < 0x80
                || line.charAt(at) == '%' || line.charAt(at) == '/');
        return more ? -1 : at;
    }

    private static int skipSpace(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }
}
