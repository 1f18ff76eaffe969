package dev.roundtable.transcript.format.timed.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.timed.Clock;
import dev.roundtable.transcript.format.timed.Widths;

/** Reads the time in a cell: a clock, a number, or a duration with days as Python and pandas write it ({@code 0 days 00:38:33}). */
final class TableTime {

    private static final int LONGEST = 60;
    private static final double DAY = 24 * 3600.0;

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:[.,]\\d{1,6})?) ?(?:s|sec|ms)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{1,3}) days?,? +(?=\\d)");

    private TableTime() {
    }

    /** The time in a cell; null if it is none. The place of a plain number is 0. */
    static Clock of(String cell) {
        var narrow = Widths.narrow(cell.replace("`", "").replace("*", ""), LONGEST).strip();
        var number = NUMBER.matcher(narrow);
        if (number.matches()) {
            return new Clock(Double.parseDouble(number.group(1).replace(',', '.')), null, false, false, 0, 0);
        }
        Matcher days = DAYS.matcher(narrow);
        int from = days.lookingAt() ? days.end() : 0;
        var clock = Clock.at(narrow, from);
        return clock == null || from == 0 ? clock : clock.since(-DAY * Integer.parseInt(days.group(1)));
    }
}
