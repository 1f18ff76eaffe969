package dev.roundtable.transcript.format.timed.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides from all dates of a chat whether the day or the month stands first in them: {@code 04/05/24} can be both. A number over 12
 * is a day; dots stand behind a day; the dates of a chat do not go back, and a chat of a few days is likelier than one of months.
 */
public final class DayOrder {

    private static final int MONTHS = 12;

    /** One reading must make the chat this many times longer, to be the wrong one. */
    private static final int MUCH_LONGER = 5;

    private final List<int[]> dates = new ArrayList<>();
    private boolean dots;
    private boolean dayFirst;
    private boolean monthFirst;

    /** Counts a date of three numbers. */
    public void see(int[] date, boolean withDots) {
        dots |= withDots;
        dayFirst |= date[0] > MONTHS;
        monthFirst |= date[1] > MONTHS;
        var last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
        if (last == null || last[0] != date[0] || last[1] != date[1] || last[2] != date[2]) {
            dates.add(date);
        }
    }

    /** Whether the dates can be read in one way only, or one way is much likelier. */
    public boolean isSure() {
        return dayFirst != monthFirst || dots || dates.stream().allMatch(date -> date[0] == date[1])
                || dates.size() > 1 && (isLikelier(true) || isLikelier(false));
    }

    /** Whether the month stands first; false if nothing decides. */
    public boolean isMonthFirst() {
        if (dayFirst || dots) {
            return false;
        }
        return monthFirst || isLikelier(true);
    }

    private boolean isLikelier(boolean month) {
        if (dates.isEmpty()) {
            return false;
        }
        long span = span(month);
        long other = span(!month);
        return span >= 0 && (other < 0 || other > MUCH_LONGER * span);
    }

    /** The days from the first date to the last; -1 if they go back. */
    private long span(boolean month) {
        long first = epochDay(dates.get(0), month);
        long before = first;
        for (var date : dates) {
            long day = epochDay(date, month);
            if (day < before) {
                return -1;
            }
            before = day;
        }
        return before - first;
    }

    /** The day since 1970 of three numbers with the year last; 0 if there is no such day. */
    public static long epochDay(int[] date, boolean month) {
        try {
            return LocalDate.of(date[2] < 100 ? 2000 + date[2] : date[2], date[month ? 0 : 1], date[month ? 1 : 0])
                    .toEpochDay();
        } catch (DateTimeException e) {
            return 0;
        }
    }
}
