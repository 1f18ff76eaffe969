package dev.roundtable.web.panels;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import dev.roundtable.web.format.Url;
import dev.roundtable.web.frame.ViewRequest;

/**
 * What limits the list of panels.
 *
 * @param parameters those of {@code speaker}, {@code term} and {@code language} that are set
 */
record PanelLimits(Map<String, String> parameters) {

    static PanelLimits of(ViewRequest request) {
        var parameters = new LinkedHashMap<String, String>();
        for (var name : new String[]{ "speaker", "term", "language" }) {
            if (request.parameter(name) != null) {
                parameters.put(name, request.parameter(name));
            }
        }
        return new PanelLimits(parameters);
    }

    String get(String name) {
        return parameters.get(name);
    }

    /** The path of the list without one of the limits. */
    String without(String name) {
        var others = new LinkedHashMap<>(parameters);
        others.remove(name);
        return new PanelLimits(others).path();
    }

    /** The filter of the document. */
    Map<String, Object> filter() {
        return new HashMap<>(parameters);
    }

    /** The path of the list. */
    String path() {
        return parameters.isEmpty()
                ? "/"
                : "/?" + parameters.entrySet().stream().map(one -> one.getKey() + "=" + Url.encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
    }
}
