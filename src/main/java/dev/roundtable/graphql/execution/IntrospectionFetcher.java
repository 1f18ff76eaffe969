package dev.roundtable.graphql.execution;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.roundtable.graphql.error.RequestException;
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
        if (arguments.values().stream().anyMatch(Objects::isNull)) {
            // The type Boolean allows null, but graphql-java's fetchers fail for it.
            throw RequestException
                    .badUserInput("This field has no result for these arguments. Leave out arguments that are null.");
        }
        return fetcher.get(DataFetchingEnvironmentImpl.newDataFetchingEnvironment().source(source).arguments(arguments)
                .fieldDefinition(definition).fieldType(definition.getType()).graphQLSchema(schema)
                .graphQLContext(GraphQLContext.getDefault()).locale(Locale.ENGLISH).build());
    }

    @Override
    public boolean isTrivial() {
        return true;
    }
}
