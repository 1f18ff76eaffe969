package dev.roundtable.http.request;

/** A request that is refused before it is executed; the message tells the client what to do. */
public final class RequestRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private RequestRefusedException(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** What is not a GraphQL request. */
    public static RequestRefusedException badRequest(String message) {
        return new RequestRefusedException(400, "BAD_REQUEST", message);
    }

    /** What cannot be answered as it stands, whoever asks. */
    public static RequestRefusedException of(int status, String code, String message) {
        return new RequestRefusedException(status, code, message);
    }

    /** What may be answered a second later. */
    public static RequestRefusedException later(String code, String message) {
        return new RequestRefusedException(503, code, message);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What {@code extensions.code} says. */
    public String code() {
        return code;
    }
}
