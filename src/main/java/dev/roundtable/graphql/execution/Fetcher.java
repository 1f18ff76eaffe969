package dev.roundtable.graphql.execution;

import java.util.Map;

import graphql.schema.DataFetchingEnvironment;

/** Gives the value of a field, from what the field belongs to and from its arguments alone. */
interface Fetcher {

    Object fetch(Object source, Map<String, Object> arguments) throws Exception;

    /** Whether that reads no more than the source. */
    boolean isTrivial();

    /** The same, as graphql-java calls it. */
    default Object fetch(DataFetchingEnvironment environment) throws Exception {
        return fetch(environment.getSource(), environment.getArguments());
    }
}
