package dev.roundtable.transcript.format.timed.line;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.timed.line.TimedLine.Shape;

/** Splits lines at their times. It reads no more than the beginning and the end of a line, because a line may be very long. */
public final class LineScanner {

    /** Names with titles and affiliations are shorter. */
    private static final int LONGEST_NAME = 100;
    private static final int REACH = 240;

    /** Marks of lists, headings and quotes before a time or a name. */
    private static final Pattern LIST = Pattern
            .compile("\\s*+(?:#{1,6}\\s++|>{1,3} ?|[-*+•–]\\s++|\\d{1,4}[.)]\\s++|\\[\\d{1,5}]\\s++(?=[\\[(]\\d))*+");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final String EMPHASIS = "*_`~";
    private static final String SEPARATORS = "-–—|·•:,;@~/";

    private LineScanner() {
    }

    /** Whether a line may have a time at its beginning or behind a name, which is cheap to see. */
    public static boolean mayHaveTime(String line) {
        int most = Math.min(line.length(), LONGEST_NAME + 10);
        boolean isShort = line.length() <= SpokenClock.LONGEST;
        for (int i = 0; i < most; i++) {
            char c = line.charAt(i);
            boolean digit = isDigit(c);
            char next = digit && i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (digit && (next == ':' || next == '：' || next == '∶' || next == 's' || isUnit(line, i + 1, next)
                    || isShort && i < 3
                    || i > 0 && "[(".indexOf(line.charAt(i - 1)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter for hours or minutes stands between digits: {@code 1h02m05s}. */
    private static boolean isUnit(String line, int at, char unit) {
        return (unit == 'h' || unit == 'm') && at + 1 < line.length() && isDigit(line.charAt(at + 1));
    }

    /** Whether a character is a digit. No digits are among the characters of Chinese and Japanese, so most lines need no table. */
    private static boolean isDigit(char c) {
        return c <= '9' ? c >= '0' : c > 0x80 && !(c >= 0x2E80 && c < 0xA500) && Character.isDigit(c);
    }

    /** Splits a line that is not blank. */
    public static TimedLine scan(int number, String line, boolean afterBlank) {
        if (!mayHaveTime(line)) {
            boolean heading = line.startsWith("#") && HEADING.matcher(line).matches();
            return new TimedLine(number, Shape.TEXT, line, null, line.substring(skipMarks(line)).strip(), "", afterBlank,
                    heading);
        }
        var narrow = Widths.narrow(line, REACH);
        boolean heading = line.startsWith("#") && HEADING.matcher(line).matches();
        int start = skipMarks(narrow);
        var spoken = line.length() < REACH ? SpokenClock.of(trimMarks(narrow.substring(start))) : null;
        if (spoken != null) {
            var clock = new Clock(spoken, null, false, false, start, line.length());
            return new TimedLine(number, Shape.TIME, line, clock, "", "", afterBlank, heading);
        }
        var together = together(number, line, narrow, start, afterBlank, heading);
        if (together != null) {
            return together;
        }
        var first = Clock.at(narrow, start);
        if (first != null) {
            int rest = skipSeparators(narrow, skipLink(line, first.to()));
            var after = rest >= line.length() ? "" : line.substring(rest).strip();
            boolean apart = first.bracketed() || after.isEmpty() || rest > first.to();
            if (apart) {
                var shape = trimMarks(after).isEmpty() ? Shape.TIME : Shape.TIME_TEXT;
                return new TimedLine(number, shape, line, first, "", after, afterBlank, heading);
            }
        }
        var later = later(narrow, start);
        return later == null || first != null
                ? new TimedLine(number, Shape.TEXT, line, null, line.substring(Math.min(start, line.length())).strip(), "",
                        afterBlank, heading)
                : withName(number, line, start, later, afterBlank, heading);
    }

    private static TimedLine withName(int number, String line, int start, Clock clock, boolean afterBlank,
            boolean heading) {
        var before = line.substring(start, clock.from()).strip();
        int rest = skipLink(line, clock.to());
        boolean link = rest > clock.to() || clock.bracketed();
        var after = line.substring(link ? skipSeparators(line, rest) : rest).strip();
        var shape = trimMarks(after).isEmpty() ? Shape.TEXT_TIME : Shape.TEXT_TIME_TEXT;
        return new TimedLine(number, shape, line, clock, before, after, afterBlank, heading);
    }

    /** A name and a time in one bracket: {@code [SPEAKER_1 0:22] words}, {@code (0:22, Anna) words}; null for any other line. */
    private static TimedLine together(int number, String line, String narrow, int start, boolean afterBlank,
            boolean heading) {
        int end = start < narrow.length() && "[(".indexOf(narrow.charAt(start)) >= 0
                ? narrow.indexOf(narrow.charAt(start) == '[' ? ']' : ')', start)
                : -1;
        if (end < 0 || end - start > LONGEST_NAME || Clock.at(narrow, start) != null) {
            return null;
        }
        var inside = narrow.substring(start + 1, end);
        var first = Clock.at(inside, 0);
        var clock = first == null ? later(inside, 0) : first;
        if (clock == null || first == null && !trimMarks(inside.substring(clock.to())).isEmpty()) {
            return null;
        }
        var name = first == null ? inside.substring(0, clock.from()) : inside.substring(clock.to());
        int rest = skipSeparators(narrow, end + 1);
        var after = rest >= line.length() ? "" : line.substring(rest).strip();
        var shape = after.isEmpty() ? Shape.TEXT_TIME : Shape.TEXT_TIME_TEXT;
        return VoiceName.clean(name).isEmpty()
                ? null
                : new TimedLine(number, shape, line, clock, name.strip(), after, afterBlank, heading);
    }

    /** Moves after the target of a link, which pages put behind a time: {@code [0:22](https://…&t=22s)}. */
    private static int skipLink(String line, int from) {
        if (!line.startsWith("(http", from)) {
            return from;
        }
        int close = line.indexOf(')', from);
        return close < 0 || close - from > 500 ? from : close + 1;
    }

    /** A time behind a text that may be a name, at the end of the line or set off by brackets or wide spaces; null without one. */
    private static Clock later(String line, int start) {
        int most = Math.min(line.length(), start + LONGEST_NAME);
        for (int at = start + 1; at < most; at++) {
            char c = line.charAt(at);
            char before = line.charAt(at - 1);
            boolean bracket = c == '[' || c == '(' || c == '<';
            boolean digit = Character.isDigit(c) && (Character.isWhitespace(before) || EMPHASIS.indexOf(before) >= 0);
            var clock = bracket || digit ? Clock.at(line, at) : null;
            if (clock != null) {
                boolean last = line.length() < REACH && trimMarks(line.substring(clock.to())).isEmpty();
                boolean wide = before == '\t' || at > 1 && before == ' ' && line.charAt(at - 2) == ' ';
                return last || clock.bracketed() || wide ? clock : null;
            }
        }
        return null;
    }

    private static int skipMarks(String line) {
        var list = LIST.matcher(line);
        int at = list.lookingAt() ? list.end() : 0;
        while (at < line.length() && EMPHASIS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Moves after the closing marks of emphasis, and after space and marks that set the time off. */
    private static int skipSeparators(String line, int from) {
        int at = from;
        while (at < line.length() && EMPHASIS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        while (at < line.length() && (Character.isWhitespace(line.charAt(at))
                || SEPARATORS.indexOf(line.charAt(at)) >= 0 && isSeparator(line, at))) {
            at++;
        }
        return at;
    }

    /** Whether a mark stands alone, and is not the beginning of a word such as "-5" or "@name". */
    private static boolean isSeparator(String line, int at) {
        return at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1))
                || EMPHASIS.indexOf(line.charAt(at + 1)) >= 0;
    }

    /** A text without space, emphasis and colons at its ends. */
    private static String trimMarks(String text) {
        int start = 0;
        int end = text.length();
        while (end > start && isTrimmed(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && isTrimmed(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    private static boolean isTrimmed(char c) {
        return Character.isWhitespace(c) || EMPHASIS.indexOf(c) >= 0 || c == ':' || c == '\\';
    }
}
