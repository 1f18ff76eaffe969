package dev.roundtable.http;

import java.util.Locale;

/** The header {@code Accept-Encoding} (RFC 9110, section 12.5.3). */
final class Encodings {

    private Encodings() {
    }

    /** Whether a client reads gzip: it names it, or anything, with a weight above zero. */
    static boolean acceptGzip(String header) {
        if (header == null) {
            return false;
        }
        boolean any = false;
        for (var one : header.toLowerCase(Locale.ROOT).split(",")) {
            var parts = one.split(";");
            var name = parts[0].strip();
            boolean wanted = MediaType.quality(parts) > 0;
            if (name.equals("gzip") || name.equals("x-gzip")) {
                return wanted;
            }
            any |= name.equals("*") && wanted;
        }
        return any;
    }
}
