package dev.roundtable.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.vertx.core.http.HttpHeaders;

/** The media types of responses, and which of them a client accepts (RFC 9110, section 12.5.1). */
enum MediaType {

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
    CharSequence contentType() {
        return contentType;
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

    /** Whether a request's body is JSON in UTF-8, as its {@code Content-Type} says; false without the header. */
    static boolean isJson(String contentType) {
        if (contentType == null) {
            return false;
        }
        var parts = contentType.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "").split(";");
        return parts[0].equals(JSON.name)
                && Arrays.stream(parts).noneMatch(part -> part.startsWith("charset=") && !part.equals("charset=utf-8"));
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

    /** The weight that parameters give, 0 to 1; 1 without one. */
    static double quality(String[] parts) {
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
