package dev.roundtable.http.negotiation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One value of the headers {@code Accept} and {@code Accept-Encoding} with its weight, the parameter {@code q} (RFC 9110, sections
 * 5.6 and 12.4.2).
 * <p>
 * The parser of Vert.x, {@code ParsableHeaderValue}, is not used, because it is wrong: it cuts weights to two digits,
 * so {@code q=0.001} means 0, and it reads a weight that is not valid, such as {@code q=2} or {@code q=1d}, as 1.
 *
 * @param name in lower case, without parameters
 * @param weight 0 to 1; 0 if the weight is not valid, so that the value is not chosen
 */
record WeightedValue(String name, double weight) {

    private static final Pattern WEIGHT = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");

    /** The values of a header, in its order. */
    static List<WeightedValue> list(String header) {
        return HeaderLines.split(header, ',').stream().map(WeightedValue::of).toList();
    }

    private static WeightedValue of(String element) {
        var parts = HeaderLines.split(element, ';');
        return new WeightedValue(parts.get(0).strip().toLowerCase(Locale.ROOT), weight(parts.subList(1, parts.size())));
    }

    /** The weight among the parameters of a value; 1 if there is none. */
    private static double weight(List<String> parameters) {
        for (var parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("q")) {
                var weight = parameter.substring(equals + 1).strip();
                return WEIGHT.matcher(weight).matches() ? Double.parseDouble(weight) : 0;
            }
        }
        return 1;
    }
}
