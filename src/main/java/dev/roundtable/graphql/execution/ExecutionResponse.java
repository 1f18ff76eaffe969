package dev.roundtable.graphql.execution;

/**
 * The answer to a request.
 *
 * @param json an object with data, errors or both
 * @param isExecuted whether it has data, be it null: a request that is refused, before it is executed or while it is, has none
 * @param hasErrors whether it has errors
 * @param isOutOfTime whether it has no data because there was no more time for it
 */
public record ExecutionResponse(byte[] json, boolean isExecuted, boolean hasErrors, boolean isOutOfTime) {}
