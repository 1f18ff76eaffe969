package dev.roundtable.http;

import java.util.Map;

/**
 * One GraphQL request, however it came.
 *
 * @param query the document
 * @param operationName which of its operations; null where it has one
 * @param variables their values by name, empty where there are none
 */
record GraphQLRequest(String query, String operationName, Map<String, Object> variables) {}
