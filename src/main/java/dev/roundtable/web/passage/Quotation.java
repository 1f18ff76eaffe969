package dev.roundtable.web.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words that a link leads to. The parameter {@code quote} of a page names them in one of three ways, with code points of the texts of
 * turns: {@code trn_abc} is a whole turn, {@code trn_abc:12-30} is a part of it, and {@code trn_abc:12-trn_def:30} begins in one turn and
 * ends in a later one.
 */
public final class Quotation {

    /** The name of the parameter. */
    public static final String PARAMETER = "quote";

    private static final Pattern VALUE = Pattern.compile("([\\w-]{1,64})(?::(\\d{1,8})-(?:([\\w-]{1,64}):)?(\\d{1,8}))?");

    private Quotation() {
    }

    /**
     * The words by the id of their turn. The fragment of the first is {@value #PARAMETER}.
     *
     * @param value of the parameter; null if it is absent
     * @param texts the texts of the turns of the panel by id, in order
     * @return empty if the value names no words of these turns, or if a turn is shorter than the value says
     */
    public static Map<String, List<Mark>> marks(String value, Map<String, String> texts) {
        var parts = VALUE.matcher(value == null ? "" : value);
        if (!parts.matches()) {
            return Map.of();
        }
        var turns = List.copyOf(texts.keySet());
        int first = turns.indexOf(parts.group(1));
        int last = parts.group(3) == null ? first : turns.indexOf(parts.group(3));
        int from = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int to = parts.group(4) == null ? Integer.MAX_VALUE : Integer.parseInt(parts.group(4));
        if (first < 0 || last < first || first == last && from >= to) {
            return Map.of();
        }
        if (isPast(from, texts.get(turns.get(first))) || to < Integer.MAX_VALUE && isPast(to - 1, texts.get(turns.get(last)))) {
            return Map.of();
        }
        var marks = new HashMap<String, List<Mark>>();
        for (int i = first; i <= last; i++) {
            var range = new Range(i == first ? from : 0, i == last ? to : Integer.MAX_VALUE);
            marks.put(turns.get(i), List.of(new Mark(range, i == first ? PARAMETER : null)));
        }
        return marks;
    }

    private static boolean isPast(int position, String text) {
        return position >= text.codePointCount(0, text.length());
    }
}
