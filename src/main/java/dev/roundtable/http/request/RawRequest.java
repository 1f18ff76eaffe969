package dev.roundtable.http.request;

import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.MediaType;

/**
 * A request as it came, not read yet.
 *
 * @param query the URL's part after the question mark; null where there is none
 * @param body that of a POST; null for a GET
 * @param mediaType the type that the client wants
 * @param encoding the best encoding that the client reads
 * @param plainRefused whether the client takes no answer that is not encoded, however small
 */
public record RawRequest(ExactRequest exact, String query, byte[] body, MediaType mediaType, ContentEncoding encoding,
        boolean plainRefused) {

    public boolean isGet() {
        return body == null;
    }

    /** Reads it. */
    public GraphQLRequest read() throws RequestRefusedException {
        return isGet() ? RequestParser.parameters(QueryString.parameters(query)) : RequestParser.body(body);
    }
}
