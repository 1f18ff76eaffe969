package dev.roundtable.http.request;

/** The refusal of a request, with the status and the error of the response. The message tells the client what to do. */
public final class RequestRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private RequestRefusedException(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** The refusal of a request that is not a GraphQL request, with status 400. */
    public static RequestRefusedException badRequest(String message) {
        return new RequestRefusedException(400, "BAD_REQUEST", message);
    }

    /**
     * The refusal of a request that fails however often it is sent.
     *
     * @param status 400 to 599
     * @param code the value of {@code extensions.code}
     * @param message tells the client what to do
     */
    public static RequestRefusedException of(int status, String code, String message) {
        return new RequestRefusedException(status, code, message);
    }

    /** The refusal of a request that may succeed a second later, with status 503. */
    public static RequestRefusedException unavailable(String code, String message) {
        return new RequestRefusedException(503, code, message);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The value of {@code extensions.code} in the response. */
    public String code() {
        return code;
    }
}
