package dev.roundtable.http.negotiation;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.MultiMap;

/** Reads header fields that have several lines, or several values in one line (RFC 9110, sections 5.3 and 5.6). */
public final class HeaderLines {

    private HeaderLines() {
    }

    /**
     * Joins all lines of a header by commas.
     *
     * @return the joined lines; null if the header is absent
     */
    public static String of(MultiMap headers, CharSequence name) {
        var lines = headers.getAll(name);
        return switch (lines.size()) {
            case 0 -> null;
            case 1 -> lines.get(0);
            default -> String.join(",", lines);
        };
    }

    /**
     * The value of a header that must have only one. Equal values count as one: a script that sets a header twice, as GraphiQL does,
     * makes the browser send both.
     *
     * @param lines all lines of the header, joined by commas; null if the header is absent
     * @return the value; null if the header is absent, or if it has values that differ in more than upper and lower case
     */
    public static String single(String lines) {
        if (lines == null || lines.indexOf(',') < 0) {
            return lines;
        }
        var values = split(lines, ',');
        var first = values.get(0).strip();
        return values.stream().map(String::strip).allMatch(first::equalsIgnoreCase) ? first : null;
    }

    /**
     * Splits a text at each separator that is outside quoted strings (RFC 9110, section 5.6.4).
     *
     * @return the parts, at least one, with the whitespace around them
     */
    static List<String> split(String text, char separator) {
        var parts = new ArrayList<String>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == separator && !quoted) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }
}
