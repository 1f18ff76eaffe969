package dev.roundtable.web.passage;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that a link leads to. The parameter {@code quote} of a page has the id of a turn and a range of code points in its text, such
 * as {@code trn_abc:12-30}.
 */
public final class Quotation {

    /** The name of the parameter. */
    public static final String PARAMETER = "quote";

    private static final Pattern VALUE = Pattern.compile("([\\w-]{1,64}):(\\d{1,8})-(\\d{1,8})");

    private Quotation() {
    }

    /**
     * The words by the id of their turn.
     *
     * @param value of the parameter; null if it is absent
     * @return empty if the value names no words
     */
    public static Map<String, List<Range>> marks(String value) {
        var parts = VALUE.matcher(value == null ? "" : value);
        return parts.matches()
                ? Map.of(parts.group(1), List.of(new Range(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)))))
                : Map.of();
    }
}
