package dev.roundtable.http.negotiation;

import java.util.List;

import io.vertx.core.http.HttpHeaders;

/** The media types of responses, and the choice of that of GraphQL by {@code Accept} (RFC 9110, section 12.5.1). */
public enum MediaType {

    /** GraphQL over HTTP: a status other than 2xx means that the request failed. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** The older type of GraphQL: the status of a well-formed request is 200, even if it failed. */
    JSON("application/json"),
    /** The schema as SDL. */
    SCHEMA("application/graphql"),
    /** Pages. */
    HTML("text/html"),
    /** Style sheets of pages. */
    CSS("text/css"),
    /** Scripts of pages. */
    SCRIPT("text/javascript"),
    /** Drawings of pages. */
    SVG("image/svg+xml"),
    /** The site map. */
    XML("application/xml"),
    /** The feed of panels. */
    ATOM("application/atom+xml"),
    /** Text for machines. */
    TEXT("text/plain"),
    /** Pictures of pages. */
    PNG("image/png");

    private final String name;
    private final CharSequence contentType;

    MediaType(String name) {
        this.name = name;
        this.contentType = HttpHeaders.createOptimized(name.equals("image/png") ? name : name + "; charset=utf-8");
    }

    /** The value of the response header {@code Content-Type}. */
    public CharSequence contentType() {
        return contentType;
    }

    /**
     * The best media type of GraphQL responses that a client accepts.
     *
     * @param accept all lines of the header, joined by commas; null if the header is absent
     * @return {@link #JSON} if the header is absent or blank; null if the client accepts none
     */
    public static MediaType accepted(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        var list = WeightedValue.list(accept);
        MediaType best = null;
        double bestWeight = 0;
        // JSON is the first: a client that accepts both by a wildcard gets the type that every client reads.
        for (var type : List.of(JSON, GRAPHQL_RESPONSE)) {
            double weight = type.weight(list);
            boolean named = list.stream().anyMatch(range -> range.name().equals(type.name));
            if (weight > bestWeight || weight == bestWeight && weight > 0 && named && type == GRAPHQL_RESPONSE) {
                best = type;
                bestWeight = weight;
            }
        }
        return best;
    }

    /** The weight of the most precise range that includes this type; 0 if none does. */
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

    /** How precisely a range includes this type: 2 by name, 1 by {@code application/*}, 0 by <code>*&#47;*</code>, -1 not at all. */
    private int precision(String range) {
        if (range.equals(name)) {
            return 2;
        }
        return range.equals("application/*") ? 1 : range.equals("*/*") ? 0 : -1;
    }
}
