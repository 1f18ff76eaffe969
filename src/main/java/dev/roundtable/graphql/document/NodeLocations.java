package dev.roundtable.graphql.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Node;

/**
 * Converts the locations of errors from the executed document to the document that the client sent, which has the same shape. See
 * {@link DocumentCache#REUSED}.
 */
public final class NodeLocations {

    /** Converts nothing, for a document that is executed as the client sent it. */
    public static final NodeLocations SAME = new NodeLocations();

    /** Locations in the sent document by locations in the executed one, as errors have them: line and column, from 1. */
    private final Map<Map<String, Integer>, Map<String, Integer>> sentLocations = new HashMap<>();

    private NodeLocations() {
    }

    /**
     * Maps the locations of two documents of one shape.
     *
     * @param executed the document that was executed
     * @param sent the document that the client sent; it differs only in literals and ignored tokens
     */
    public static NodeLocations between(Document executed, Document sent) {
        var locations = new NodeLocations();
        locations.pair(executed, sent);
        return locations;
    }

    /** An error in the form of the specification, with locations in the sent document. */
    public Map<String, Object> in(Map<String, Object> error) {
        if (sentLocations.isEmpty() || !(error.get("locations") instanceof List<?> found)) {
            return error;
        }
        var converted = new LinkedHashMap<>(error);
        converted.put("locations",
                found.stream().map(location -> sentLocations.getOrDefault(location, cast(location))).toList());
        return converted;
    }

    private void pair(Node<?> executed, Node<?> sent) {
        if (executed.getSourceLocation() != null && sent.getSourceLocation() != null) {
            sentLocations.put(location(executed), location(sent));
        }
        var children = executed.getChildren();
        for (int i = 0; i < children.size(); i++) {
            pair(children.get(i), sent.getChildren().get(i));
        }
    }

    private static Map<String, Integer> location(Node<?> node) {
        return Map.of("line", node.getSourceLocation().getLine(), "column", node.getSourceLocation().getColumn());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> cast(Object location) {
        return (Map<String, Integer>) location;
    }
}
