package dev.roundtable.transcript.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a date at the beginning of a text, such as the file name {@code 2026-01-10-talk.md}. */
public final class FileDate {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d).*", Pattern.DOTALL);

    private FileDate() {
    }

    /** The date at the beginning of a file name, without its folder; null if there is none. */
    public static LocalDate of(String name) {
        return in(name.substring(name.lastIndexOf('/') + 1));
    }

    /** The date at the beginning of a text; null if there is none. */
    public static LocalDate in(String text) {
        var date = DATE.matcher(text);
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
