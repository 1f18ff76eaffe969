package dev.roundtable.graphql.document;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.Document;
import graphql.language.Node;

/** Where the nodes of one document stand in another of the same shape: errors of the first are told to those who wrote the second. */
public final class NodeLocations {

    /** Of a document in itself. */
    public static final NodeLocations SAME = new NodeLocations();

    /** A place as errors have it: line and column, from 1. */
    private final Map<Map<String, Integer>, Map<String, Integer>> other = new HashMap<>();

    private NodeLocations() {
    }

    /** The places of two documents that differ by nothing but literals and what GraphQL ignores. */
    public static NodeLocations between(Document executed, Document asked) {
        var places = new NodeLocations();
        places.pair(executed, asked);
        return places;
    }

    /** The same error with its places in the second document. */
    public Map<String, Object> in(Map<String, Object> error) {
        if (other.isEmpty() || !(error.get("locations") instanceof List<?> places)) {
            return error;
        }
        var told = new LinkedHashMap<>(error);
        told.put("locations", places.stream().map(place -> other.getOrDefault(place, plain(place))).toList());
        return told;
    }

    private void pair(Node<?> executed, Node<?> asked) {
        if (executed.getSourceLocation() != null && asked.getSourceLocation() != null) {
            other.put(place(executed), place(asked));
        }
        var children = executed.getChildren();
        for (int i = 0; i < children.size(); i++) {
            pair(children.get(i), asked.getChildren().get(i));
        }
    }

    private static Map<String, Integer> place(Node<?> node) {
        return Map.of("line", node.getSourceLocation().getLine(), "column", node.getSourceLocation().getColumn());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> plain(Object place) {
        return (Map<String, Integer>) place;
    }
}
