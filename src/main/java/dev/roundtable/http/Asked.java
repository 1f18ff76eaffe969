package dev.roundtable.http;

import io.vertx.core.MultiMap;

/**
 * A request as it came, not read yet.
 *
 * @param parameters those of a GET, decoded; null for a POST
 * @param body that of a POST; null for a GET
 * @param mediaType the type that the client wants
 * @param encoding the best encoding that the client reads
 */
record Asked(ExactRequest exact, MultiMap parameters, byte[] body, MediaType mediaType, Encoding encoding) {

    boolean isGet() {
        return body == null;
    }

    /** Reads it. */
    GraphQLRequest read() throws RefusedException {
        return isGet() ? RequestParser.parameters(parameters) : RequestParser.body(body);
    }
}
