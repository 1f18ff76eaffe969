package dev.roundtable.store.query;

import java.util.HashMap;
import java.util.Map;

import dev.roundtable.text.NameForm;

/** Builds the where clause of a query from the criteria that are not null. */
final class Where {

    /** The most words of a name that are searched. Each word is one condition; further words are ignored. */
    private static final int MOST_WORDS = 16;

    private final StringBuilder clauses = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /** Adds a condition. */
    Where and(String clause) {
        clauses.append(" and ").append(clause);
        return this;
    }

    /** Adds a condition with one parameter; nothing if the value is null. */
    Where and(String clause, String parameter, Object value) {
        return value == null ? this : and(clause).bind(parameter, value);
    }

    /** Sets a parameter of a condition; nothing if the value is null. */
    Where bind(String parameter, Object value) {
        if (value != null) {
            parameters.put(parameter, value);
        }
        return this;
    }

    /**
     * Adds the condition that a column of names contains each word of a name, in any case, width, script and order.
     *
     * @param column names as {@link NameForm} normalizes them
     * @param name the words that a client sent; nothing is added if it is null or blank
     */
    Where words(String column, String name) {
        if (name == null || name.isBlank()) {
            return this;
        }
        var words = NameForm.words(name);
        if (words.isEmpty()) {
            and("1 = 0");
        }
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            and(column + " like :name" + i + " escape '!'", "name" + i, "%" + escaped(words.get(i)) + "%");
        }
        return this;
    }

    /** Adds the condition that rows lie between the cursors of a page, by a major and a minor key. */
    Where between(PageKeys keys, String major, String minor) {
        if (keys.after() != null) {
            // The second comparison implies the first. With the first, H2 starts at the right entry of the index.
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

    /** Adds the condition that rows lie between the cursors of a page, by one key. */
    Where between(PageKeys keys, String key) {
        and(key + " > :after", "after", keys.after() == null ? null : keys.after().major());
        return and(key + " < :before", "before", keys.before() == null ? null : keys.before().major());
    }

    /** Escapes a text for {@code like} with the escape character {@code !}. */
    static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The parameters of all conditions, by name. */
    Map<String, Object> parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return clauses.toString();
    }
}
