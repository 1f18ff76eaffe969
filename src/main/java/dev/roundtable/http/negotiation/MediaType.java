package dev.roundtable.http.negotiation;

import java.util.List;

import io.vertx.core.http.HttpHeaders;

/** The media types of responses, and which of them a client accepts (RFC 9110, section 12.5.1). */
public enum MediaType {

    /** The specification's own: a status other than 2xx says that the request failed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** The older one: a well-formed request is answered with 200, whatever the result. */
    JSON("application/json"),
    /** The schema itself. */
    SCHEMA("application/graphql");

    private final String name;
    private final CharSequence contentType;

    MediaType(String name) {
        this.name = name;
        this.contentType = HttpHeaders.createOptimized(name + "; charset=utf-8");
    }

    /** As the response states it. */
    public CharSequence contentType() {
        return contentType;
    }

    /** The best that the client accepts; null where it accepts neither. Without the header, the older one. */
    public static MediaType accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        var list = WeightedValue.list(accept);
        MediaType best = null;
        double bestWeight = 0;
        // application/json comes first: where a client weighs both alike by a wildcard, it gets what every client reads.
        for (var type : List.of(JSON, GRAPHQL_RESPONSE)) {
            double weight = type.weight(list);
            boolean named = list.stream().anyMatch(one -> one.name().equals(type.name));
            if (weight > bestWeight || weight == bestWeight && weight > 0 && named && type == GRAPHQL_RESPONSE) {
                best = type;
                bestWeight = weight;
            }
        }
        return best;
    }

    private double weight(List<WeightedValue> list) {
        double weight = 0;
        int precision = -1;
        for (var range : list) {
            int matched = precision(range.name());
            if (matched > precision) {
                precision = matched;
                weight = range.weight();
            }
        }
        return weight;
    }

    /** How exactly a range means the type: 2 by name, 1 by its first half, 0 by any, -1 not at all. */
    private int precision(String range) {
        if (range.equals(name)) {
            return 2;
        }
        return range.equals("application/*") ? 1 : range.equals("*/*") ? 0 : -1;
    }
}
