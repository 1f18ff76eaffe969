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
 * Disables {@code @defer} and {@code @experimental_disableErrorPropagation}, which the engine does not implement. graphql-java adds
 * both to every schema that does not declare them. So the schema declares them, for a location that no query has.
 */
public final class UnsupportedDirectives {

    private static final List<GraphQLDirective> ALL = List.of(Directives.DeferDirective,
            Directives.ExperimentalDisableErrorPropagationDirective);
    private static final FieldCoordinates DIRECTIVES = FieldCoordinates.coordinates(Introspection.__Schema.getName(),
            "directives");

    private UnsupportedDirectives() {
    }

    /** The directives with a location that no query has, so validation refuses documents that use them. */
    static Set<GraphQLDirective> forbidden() {
        return ALL.stream().map(
                one -> one.transform(directive -> directive.clearValidLocations().validLocation(DirectiveLocation.SCHEMA)))
                .collect(Collectors.toSet());
    }

    /** A code registry that omits the directives from introspection. */
    static GraphQLCodeRegistry hidden(GraphQLCodeRegistry code) {
        DataFetcher<?> directives = environment -> environment.getGraphQLSchema().getDirectives().stream()
                .filter(UnsupportedDirectives::isSupported).toList();
        return code.transform(registry -> registry.dataFetcher(DIRECTIVES, directives));
    }

    /** Whether the engine implements a directive of the schema. */
    public static boolean isSupported(GraphQLDirective directive) {
        return ALL.stream().noneMatch(one -> one.getName().equals(directive.getName()));
    }
}
