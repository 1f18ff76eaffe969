package dev.roundtable.http.request;

import java.util.Map;

/**
 * A parsed GraphQL request. It has the document as text, as id, as hash, or as text with the hash that later requests will use.
 *
 * @param query the text of the document; null if the request has only its id or hash
 * @param documentId the id of a trusted document; null if there is none
 * @param hash the SHA-256 of the document in hexadecimal (Apollo's automatic persisted queries); null if there is none
 * @param operationName the operation to execute; null if the request selects none
 * @param variables the values of variables by name; empty if there are none
 */
public record GraphQLRequest(String query, String documentId, String hash, String operationName,
        Map<String, Object> variables) {

    /** Whether the request identifies its document by id or hash. Proxies may then cache the response. */
    public boolean isPersisted() {
        return documentId != null || hash != null;
    }

    /** Whether the request asks the service to persist its document. */
    public boolean persists() {
        return query != null && hash != null;
    }
}
