package dev.roundtable.http.response;

import java.util.Map;

/**
 * The values that decide a response, as a cache key. The media type is not among them, because responses of both types have the same
 * bytes.
 *
 * @param revision the state of the corpus
 * @param document the normalized document, see {@link dev.roundtable.graphql.document.DocumentText}
 * @param operationName the operation to execute; null if the request selects none
 * @param variables the values of variables by name
 */
public record ResponseKey(long revision, String document, String operationName, Map<String, Object> variables) {

    /** The approximate size in bytes. Variables may be most of it. */
    int weight() {
        return 2 * (document.length() + variables.toString().length());
    }
}
