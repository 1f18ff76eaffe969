package dev.roundtable.http.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of those between which a client lets choose, as {@code Accept} and {@code Accept-Encoding} list them (RFC 9110, sections
 * 5.6 and 12.4.2).
 *
 * @param name in lower case, without parameters
 * @param weight 0 to 1; 0 where it is not written as weights are, for such a wish is none
 */
record WeightedValue(String name, double weight) {

    private static final int LONGEST = "0.123".length();

    /** Those of a header, in its order. */
    static List<WeightedValue> list(String header) {
        var list = new ArrayList<WeightedValue>();
        for (var element : split(header, ',')) {
            var parts = split(element, ';');
            list.add(new WeightedValue(parts.get(0).strip().toLowerCase(Locale.ROOT), weight(parts)));
        }
        return list;
    }

    /** Splits a text where a separator is not within quotes. */
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

    private static double weight(List<String> parts) {
        for (var part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase("q")) {
                return weight(part.substring(equals + 1).strip());
            }
        }
        return 1;
    }

    private static double weight(String text) {
        boolean valid = !text.isEmpty() && text.length() <= LONGEST && (text.length() == 1 || text.charAt(1) == '.');
        for (int i = 0; valid && i < text.length(); i++) {
            valid = i == 1 || text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        double weight = valid ? Double.parseDouble(text) : 0;
        return weight > 1 ? 0 : weight;
    }
}
