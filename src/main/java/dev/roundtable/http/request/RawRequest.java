package dev.roundtable.http.request;

import dev.roundtable.http.negotiation.AcceptedEncoding;
import dev.roundtable.http.negotiation.MediaType;

/**
 * A request with its negotiated response, before its GraphQL part is parsed.
 *
 * @param exact the key of the request
 * @param query the query string of the URL, still encoded; null if there is none
 * @param body the body of a POST; null for a GET
 * @param mediaType the media type of the response
 * @param encoding the content encoding that the client accepts
 */
public record RawRequest(ExactRequest exact, String query, byte[] body, MediaType mediaType, AcceptedEncoding encoding) {

    /** Whether the request is a GET or HEAD. */
    public boolean isGet() {
        return body == null;
    }

    /**
     * Parses the GraphQL request.
     *
     * @throws RequestRefusedException if it is not valid
     */
    public GraphQLRequest parse() throws RequestRefusedException {
        return isGet() ? RequestParser.parameters(QueryString.parameters(query)) : RequestParser.body(body);
    }
}
