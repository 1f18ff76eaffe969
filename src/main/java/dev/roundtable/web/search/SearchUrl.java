package dev.roundtable.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.Frame.Field;
import dev.roundtable.web.frame.ViewRequest;

/**
 * The address of a search.
 *
 * @param parameters the words of the query as {@code q}, and the limits that are set
 */
record SearchUrl(Map<String, String> parameters) {

    static final String QUERY = "q";
    static final String AFTER = "after";
    /** The limits that a reader can set. */
    static final List<String> LIMITS = List.of("panel", "speaker", "kind", "year");

    private static final Set<String> KINDS = Set.of("ANSWER", "PROMPT", "REMARK", "OPENING", "CLOSING");

    /** The address without limits that cannot be, such as a kind that does not exist: they would limit nothing. */
    static SearchUrl of(ViewRequest request) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(QUERY, request.parameter(QUERY));
        LIMITS.forEach(limit -> parameters.put(limit, request.parameter(limit)));
        parameters.values().removeIf(value -> value == null);
        parameters.computeIfPresent("kind", (name, kind) -> KINDS.contains(kind) ? kind : null);
        parameters.computeIfPresent("year", (name, year) -> year.matches("[0-9]{4}") ? year : null);
        return new SearchUrl(parameters);
    }

    String get(String name) {
        return parameters.get(name);
    }

    /** The limits that are set, for the form of the next search. */
    List<Field> limits() {
        return LIMITS.stream().filter(parameters::containsKey).map(name -> new Field(name, parameters.get(name))).toList();
    }

    /** The path of the same search with another value of a parameter; null removes the parameter. */
    String with(String name, String value) {
        var others = new LinkedHashMap<>(parameters);
        others.put(name, value);
        others.values().removeIf(other -> other == null);
        return "/search?" + others.entrySet().stream().map(one -> one.getKey() + "=" + Url.encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }
}
