package dev.roundtable.graphql.schema.definition;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.Directives;
import graphql.introspection.Introspection;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;

/**
 * Removes {@code @defer} and {@code @experimental_disableErrorPropagation}: graphql-java adds both to every schema, and nothing
 * here implements them. It adds none that the schema has already, so the schema gets them for a location that no query has.
 */
public final class UnsupportedDirectives {

    private static final List<GraphQLDirective> ALL = List.of(Directives.DeferDirective,
            Directives.ExperimentalDisableErrorPropagationDirective);
    private static final FieldCoordinates DIRECTIVES = FieldCoordinates.coordinates(Introspection.__Schema.getName(),
            "directives");

    private UnsupportedDirectives() {
    }

    /** The directives, allowed nowhere in a query: validation refuses a document that uses one. */
    static Set<GraphQLDirective> forbidden() {
        return ALL.stream().map(
                one -> one.transform(directive -> directive.clearValidLocations().validLocation(DirectiveLocation.SCHEMA)))
                .collect(Collectors.toSet());
    }

    /** Code that leaves them out of introspection. */
    static GraphQLCodeRegistry hidden(GraphQLCodeRegistry code) {
        DataFetcher<?> directives = environment -> environment.getGraphQLSchema().getDirectives().stream()
                .filter(UnsupportedDirectives::isSupported).toList();
        return code.transform(registry -> registry.dataFetcher(DIRECTIVES, directives));
    }

    /** Whether a directive of the schema means something. */
    public static boolean isSupported(GraphQLDirective directive) {
        return ALL.stream().noneMatch(one -> one.getName().equals(directive.getName()));
    }
}
