package dev.roundtable.graphql;

/**
 * The answer to a request.
 *
 * @param json an object with data, errors or both
 * @param isExecuted whether it has data, be it null: a request that is refused before it is executed has none
 * @param hasErrors whether it has errors
 */
public record Response(byte[] json, boolean isExecuted, boolean hasErrors) {}
