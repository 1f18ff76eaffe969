package dev.roundtable.transcript;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The day with which many archives begin a transcript's name: {@code 2026-01-10-talk.md}. */
final class FileDate {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*", Pattern.DOTALL);

    private FileDate() {
    }

    /** The day; null where the name begins with none. */
    static LocalDate of(String name) {
        var date = DATE.matcher(name.substring(name.lastIndexOf('/') + 1));
        if (!date.matches()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                    Integer.parseInt(date.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
