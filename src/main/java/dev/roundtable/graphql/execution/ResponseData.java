package dev.roundtable.graphql.execution;

/**
 * The data of a response, written behind the beginning of the response. If there are no errors, the response is complete with one more
 * symbol. It is in the buffer of the thread, so it is valid until the thread executes the next request.
 */
final class ResponseData {

    private static final String BEGINNING = "{\"data\":";

    private final JsonBuffer json = JsonBuffer.ofThread();

    ResponseData() {
        json.raw(BEGINNING);
    }

    /** The buffer to which the data is appended. */
    JsonBuffer json() {
        return json;
    }

    /** The response without errors. */
    byte[] toResponse() {
        json.symbol('}');
        return json.toByteArray();
    }

    /** A copy of the data alone. */
    byte[] toData() {
        return json.from(BEGINNING.length());
    }
}
