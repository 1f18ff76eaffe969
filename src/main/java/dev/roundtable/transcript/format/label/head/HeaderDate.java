package dev.roundtable.transcript.format.label.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.FileDate;

/** Reads the day that a header states: {@code 2024-05-01}, {@code 1 May 2024}, {@code May 1, 2024}, {@code 1. Mai 2024}, {@code 2024年5月1日}. */
final class HeaderDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern
            .compile("(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: of| de)? (\\p{L}{3,12})\\.?,?(?: de)? (\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene"), List.of("feb", "fév", "fev"), List.of("mar", "mär", "mae"), List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mag"), List.of("jun", "juin", "giu"), List.of("jul", "juil", "lug"),
            List.of("aug", "aoû", "aou", "ago"), List.of("sep", "set"), List.of("oct", "okt", "out", "ott"), List.of("nov"),
            List.of("dec", "dez", "déc", "dic"));

    private HeaderDate() {
    }

    /** The first day in a value; null if it has none, or one that can be read in two ways. */
    static LocalDate in(String value) {
        var known = FileDate.in(value);
        var text = value.length() > 200 ? value.substring(0, 200) : value;
        var numbers = NUMBERS.matcher(text);
        var dayFirst = DAY_FIRST.matcher(text);
        var monthFirst = MONTH_FIRST.matcher(text);
        var points = POINTS.matcher(text);
        if (known != null) {
            return known;
        } else if (numbers.find()) {
            return day(numbers.group(1), Integer.parseInt(numbers.group(2)), numbers.group(3));
        } else if (dayFirst.find()) {
            return day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        } else if (monthFirst.find()) {
            return day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        return points.find() ? day(points.group(3), Integer.parseInt(points.group(2)), points.group(1)) : null;
    }

    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (int i = 11; i >= 0; i--) {
            if (MONTHS.get(i).stream().anyMatch(lower::startsWith)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static LocalDate day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
