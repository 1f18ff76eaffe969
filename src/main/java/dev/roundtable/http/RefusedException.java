package dev.roundtable.http;

/** A request that is refused before it is executed; the message tells the client what to do. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private RefusedException(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** What is not a GraphQL request. */
    static RefusedException badRequest(String message) {
        return new RefusedException(400, "BAD_REQUEST", message);
    }

    /** What cannot be answered as it stands, whoever asks. */
    static RefusedException of(int status, String code, String message) {
        return new RefusedException(status, code, message);
    }

    /** What may be answered a second later. */
    static RefusedException later(String code, String message) {
        return new RefusedException(503, code, message);
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** What {@code extensions.code} says. */
    String code() {
        return code;
    }
}
