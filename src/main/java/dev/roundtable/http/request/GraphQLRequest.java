package dev.roundtable.http.request;

import java.util.Map;

/**
 * One GraphQL request, however it came. The document is given by text, by id, by hash, or by text with the hash that later
 * requests will give.
 *
 * @param query the document; null where it is persisted
 * @param documentId the id of a trusted document; null without one
 * @param hash the document's SHA-256 in hexadecimal, as Apollo's automatic persisted queries give it; null without one
 * @param operationName which of its operations; null where it has one
 * @param variables their values by name, empty where there are none
 */
public record GraphQLRequest(String query, String documentId, String hash, String operationName,
        Map<String, Object> variables) {

    /** Whether the request names a document that the service knows, so that it may be answered from afar. */
    public boolean isPersisted() {
        return documentId != null || hash != null;
    }

    /** Whether the request asks to keep its document. */
    public boolean persists() {
        return query != null && hash != null;
    }
}
