package dev.roundtable.http.negotiation;

import io.vertx.core.MultiMap;

/** Headers that come in several lines, or with several values in one line (RFC 9110, section 5.3). */
public final class HeaderLines {

    private HeaderLines() {
    }

    /** All lines of a header as one; null without it. */
    public static String of(MultiMap headers, CharSequence name) {
        var lines = headers.getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join(",", lines);
        };
    }

    /**
     * The value of a header that has one. Equal values count once: a script that sets a header twice, as GraphiQL does, makes the
     * browser send both.
     *
     * @param lines all lines of the header, joined by commas; null without it
     * @return the value; null without the header, and where its values differ in more than case
     */
    public static String single(String lines) {
        if (lines == null || lines.indexOf(',') < 0) {
            return lines;
        }
        var values = WeightedValue.split(lines, ',');
        var first = values.get(0).strip();
        return values.stream().map(String::strip).allMatch(first::equalsIgnoreCase) ? first : null;
    }
}
