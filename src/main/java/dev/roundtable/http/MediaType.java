package dev.roundtable.http;

import java.util.List;
import java.util.Locale;

/** The media types of a response, and which of them a client accepts (RFC 9110, section 12.5.1). */
enum MediaType {

    /** The specification's own: a status other than 2xx says that the request failed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** The older one: a well-formed request is answered with 200, whatever the result. */
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** As the response states it. */
    String contentType() {
        return name + "; charset=utf-8";
    }

    /** The best that the client accepts; null where it accepts neither. Without the header, the older one. */
    static MediaType accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        MediaType best = null;
        double bestWeight = 0;
        // application/json comes first: where a client weighs both alike by a wildcard, it gets what every client reads.
        for (var type : List.of(JSON, GRAPHQL_RESPONSE)) {
            double weight = weight(type, accept);
            boolean named = accept.toLowerCase(Locale.ROOT).contains(type.name);
            if (weight > bestWeight || weight == bestWeight && weight > 0 && named && type == GRAPHQL_RESPONSE) {
                best = type;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static double weight(MediaType type, String accept) {
        double weight = 0;
        int precision = -1;
        for (var range : accept.toLowerCase(Locale.ROOT).split(",")) {
            var parts = range.split(";");
            int matched = precision(type, parts[0].strip());
            if (matched > precision) {
                precision = matched;
                weight = quality(parts);
            }
        }
        return weight;
    }

    /** How exactly a range means the type: 2 by name, 1 by its first half, 0 by any, -1 not at all. */
    private static int precision(MediaType type, String range) {
        if (range.equals(type.name)) {
            return 2;
        }
        return range.equals("application/*") ? 1 : range.equals("*/*") ? 0 : -1;
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Math.max(0, Math.min(1, Double.parseDouble(parameter.substring(2).strip())));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
