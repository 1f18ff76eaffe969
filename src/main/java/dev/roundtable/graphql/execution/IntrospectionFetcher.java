package dev.roundtable.graphql.execution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironmentImpl;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;

/** Reads a part of the schema with a data fetcher of graphql-java. These read no more of a request than source and arguments. */
record IntrospectionFetcher(DataFetcher<?> fetcher, GraphQLFieldDefinition definition,
        GraphQLSchema schema) implements Fetcher {

    @Override
    public Object fetch(Object source, Map<String, Object> arguments) throws Exception {
        return fetcher.get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment().source(source)
                .arguments(withoutNulls(arguments))
                .fieldDefinition(definition).fieldType(definition.getType()).graphQLSchema(schema)
                .graphQLContext(GraphQLContext.getDefault()).locale(Locale.ENGLISH).build());
    }

    /**
     * The arguments with false in place of null. {@code includeDeprecated} is the only one that may be null, and its default is false, but
     * graphql-java's fetchers fail for null.
     */
    private static Map<String, Object> withoutNulls(Map<String, Object> arguments) {
        if (arguments.values().stream().noneMatch(Objects::isNull)) {
            return arguments;
        }
        var values = new HashMap<>(arguments);
        values.replaceAll((name, value) -> value == null ? Boolean.FALSE : value);
        return values;
    }

    @Override
    public boolean isTrivial() {
        return true;
    }
}
