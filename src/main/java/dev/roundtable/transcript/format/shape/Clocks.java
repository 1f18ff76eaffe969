package dev.roundtable.transcript.format.shape;

import java.util.Locale;

/** Writes times in the form that labelled text has. */
final class Clocks {

    private static final int MINUTE = 60;

    private Clocks() {
    }

    /** A time such as {@code 1:02}, {@code 00:01:02,5}, {@code 62.5} or {@code 62s} as hours, minutes and seconds. */
    static String of(String time) {
        var text = time.replace(',', '.');
        double seconds = 0;
        for (var part : (text.endsWith("s") ? text.substring(0, text.length() - 1) : text).split(":")) {
            seconds = MINUTE * seconds + Double.parseDouble(part);
        }
        long millis = Math.round(seconds * 1000);
        return String.format(Locale.ROOT, "%d:%02d:%02d.%03d", millis / 3_600_000, millis / 60_000 % MINUTE,
                millis / 1000 % MINUTE, millis % 1000);
    }
}
