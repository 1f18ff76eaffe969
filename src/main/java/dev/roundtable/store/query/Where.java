package dev.roundtable.store.query;

import java.util.HashMap;
import java.util.Map;

/** The conditions of a query: only those that are asked for. */
final class Where {

    private final StringBuilder clauses = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    Where and(String clause) {
        clauses.append(" and ").append(clause);
        return this;
    }

    /** Adds the condition, which names the parameter, unless the value is null. */
    Where and(String clause, String parameter, Object value) {
        return value == null ? this : and(clause).bind(parameter, value);
    }

    /** Gives a parameter of a condition its value, unless that is null. */
    Where bind(String parameter, Object value) {
        if (value != null) {
            parameters.put(parameter, value);
        }
        return this;
    }

    /** Adds what lies between a page's cursors, by a major and a minor key. */
    Where between(PageKeys keys, String major, String minor) {
        if (keys.after() != null) {
            // The first comparison is implied by the second; it lets the index begin where the page does.
            and(major + " >= :afterMajor and (" + major + " > :afterMajor or " + minor + " > :afterMinor)", "afterMajor",
                    keys.after().major());
            parameters.put("afterMinor", keys.after().minor());
        }
        if (keys.before() != null) {
            and(major + " <= :beforeMajor and (" + major + " < :beforeMajor or " + minor + " < :beforeMinor)", "beforeMajor",
                    keys.before().major());
            parameters.put("beforeMinor", keys.before().minor());
        }
        return this;
    }

    /** Adds what lies between a page's cursors, by one key. */
    Where between(PageKeys keys, String key) {
        and(key + " > :after", "after", keys.after() == null ? null : keys.after().major());
        return and(key + " < :before", "before", keys.before() == null ? null : keys.before().major());
    }

    /** A text that stands for itself in a pattern with the escape character {@code !}. */
    static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return clauses.toString();
    }
}
