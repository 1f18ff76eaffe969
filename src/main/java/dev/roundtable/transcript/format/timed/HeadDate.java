package dev.roundtable.transcript.format.timed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds a day in a line: {@code 2026-01-10}, {@code 2026/01/10}, {@code 10 January 2026}, {@code Jan 10, 2026}, {@code 2026年1月10日}. */
final class HeadDate {

    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct",
            "nov", "dec");

    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern
            .compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)? ([A-Za-z]{3,9})\\.?,? ((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("\\b([A-Za-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)(?!\\d)");

    private HeadDate() {
    }

    /** The first day in a line; null if there is none. Only the first 300 characters are read. */
    static LocalDate in(String line) {
        var text = line.substring(0, Math.min(300, line.length()));
        var numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return of(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return of(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.find() ? of(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)) : null;
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static LocalDate of(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
