package dev.roundtable.http.response;

import java.util.Map;

/**
 * What an answer follows from. Both media types have the same bytes, so they share an answer.
 *
 * @param revision the state of the corpus
 * @param document the document without what GraphQL ignores
 */
public record ResponseKey(long revision, String document, String operationName, Map<String, Object> variables) {

    /** About how many bytes this takes; variables may be most of a request. */
    int weight() {
        return 2 * (document.length() + variables.toString().length());
    }
}
