package dev.roundtable.graphql.execution;

import java.util.Map;

import graphql.schema.DataFetchingEnvironment;

/** Fetches the value of a field from its source object and its arguments alone. */
interface Fetcher {

    /**
     * Fetches a value.
     *
     * @param source the object that has the field; null for a root field
     * @param arguments coerced arguments by name
     * @return null if the field has no value
     */
    Object fetch(Object source, Map<String, Object> arguments) throws Exception;

    /** Whether fetching reads no more than the source. */
    boolean isTrivial();

    /** Fetches a value for graphql-java's own strategies, which this service does not use. */
    default Object fetch(DataFetchingEnvironment environment) throws Exception {
        return fetch(environment.getSource(), environment.getArguments());
    }
}
