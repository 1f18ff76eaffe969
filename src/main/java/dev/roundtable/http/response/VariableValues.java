package dev.roundtable.http.response;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures and orders the values of variables: maps, lists, strings, numbers, booleans and null. */
final class VariableValues {

    /** The approximate bytes of a value, and of its place in a map or a list, beside its characters. */
    private static final int OVERHEAD = 64;
    private static final int BYTES_A_CHARACTER = 2;

    private VariableValues() {
    }

    /** The approximate size of a value in bytes. */
    static int weight(Object value) {
        if (value instanceof Map<?, ?> map) {
            return OVERHEAD
                    + map.entrySet().stream().mapToInt(entry -> weight(entry.getKey()) + weight(entry.getValue())).sum();
        }
        if (value instanceof List<?> list) {
            return OVERHEAD + list.stream().mapToInt(VariableValues::weight).sum();
        }
        return OVERHEAD + (value instanceof String text ? BYTES_A_CHARACTER * text.length() : 0);
    }

    /** A value as a text. The text of equal values is equal, whatever the order of their maps. */
    static String text(Object value) {
        return sorted(value).toString();
    }

    private static Object sorted(Object value) {
        if (value instanceof Map<?, ?> map) {
            var sorted = new TreeMap<Object, Object>();
            map.forEach((name, one) -> sorted.put(name, sorted(one)));
            return sorted;
        }
        return value instanceof List<?> list
                ? list.stream().map(VariableValues::sorted).toList().toString()
                : String.valueOf(value);
    }
}
