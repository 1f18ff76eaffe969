package dev.roundtable.graphql.error;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.SourceLocation;

/** Finds the locations of errors to which graphql-java gives none: those of fragments on an unknown type. */
public final class ErrorLocations {

    private static final Pattern UNKNOWN_TYPE = Pattern.compile("Unknown type '(\\w+)'");

    private final Function<String, Document> parser;

    /**
     * Creates a finder.
     *
     * @param parser parses a document within the limits of execution
     */
    public ErrorLocations(Function<String, Document> parser) {
        this.parser = parser;
    }

    /** Lines and columns, from 1, of an error without locations; empty if it has no place in the document. */
    List<Map<String, Integer>> of(GraphQLError error, String document) {
        var unknown = UNKNOWN_TYPE.matcher(error.getMessage());
        return unknown.find() ? fragmentsOn(unknown.group(1), document) : List.of();
    }

    private List<Map<String, Integer>> fragmentsOn(String type, String document) {
        return parser.apply(document).getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getTypeCondition().getName().equals(type))
                .map(fragment -> position(fragment.getSourceLocation())).toList();
    }

    private static Map<String, Integer> position(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }
}
