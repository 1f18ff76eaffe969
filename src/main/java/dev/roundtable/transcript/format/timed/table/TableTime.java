package dev.roundtable.transcript.format.timed.table;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.timed.line.Clock;
import dev.roundtable.transcript.format.timed.line.Widths;

/** Reads the time in a cell: a clock, a number, or a duration with days as Python and pandas write it ({@code 0 days 00:38:33}). */
final class TableTime {

    private static final int LONGEST = 60;
    private static final double DAY = 24 * 3600.0;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,20})?) ?(?:s|sec|ms)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3}) days?,? +(?=\\d)");

    /** A day and a time, as programs write them: {@code 2026-06-03T20:30:13.263}. */
    private static final Pattern MOMENT = Pattern
            .compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?)(?:Z|[+-]\\d{2}:?\\d{2})?");

    private TableTime() {
    }

    /** Seconds since 1970, without regard to the zone; null if there is no such day or time. */
    private static Clock moment(String text) {
        try {
            var match = MOMENT.matcher(text);
            var time = match.matches() ? LocalDateTime.parse(match.group(1) + 'T' + match.group(2)) : null;
            return time == null
                    ? null
                    : new Clock(time.toEpochSecond(ZoneOffset.UTC) + time.getNano() / 1e9, null, false, false, 0, 1);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The time in a cell; null if it is none. The place of a plain number is 0. */
    static Clock of(String cell) {
        var narrow = Widths.narrow(cell.replace("`", "").replace("*", ""), LONGEST).strip();
        var number = NUMBER.matcher(narrow);
        if (number.matches()) {
            return new Clock(Double.parseDouble(number.group(1).replace(',', '.')), null, false, false, 0, 0);
        }
        if (MOMENT.matcher(narrow).matches()) {
            return moment(narrow);
        }
        Matcher days = DAYS.matcher(narrow);
        int from = days.lookingAt() ? days.end() : 0;
        var clock = Clock.at(narrow, from);
        return clock == null || from == 0 ? clock : clock.since(-DAY * Integer.parseInt(days.group(1)));
    }
}
