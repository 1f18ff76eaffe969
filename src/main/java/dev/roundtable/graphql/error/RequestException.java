package dev.roundtable.graphql.error;

/** A request that cannot be answered as it stands; the message tells the client what to do. */
public class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private RequestException(String code, String message) {
        super(message);
        this.code = code;
    }

    public static RequestException badUserInput(String message) {
        return new RequestException("BAD_USER_INPUT", message);
    }

    /** What {@code extensions.code} says. */
    String code() {
        return code;
    }
}
