package dev.roundtable.graphql.error;

/** Thrown by a resolver for wrong arguments. The client sees the message, which says what to do. */
public class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private RequestException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** An error with the code {@code BAD_USER_INPUT}. */
    public static RequestException badUserInput(String message) {
        return new RequestException("BAD_USER_INPUT", message);
    }

    /** The value of {@code extensions.code}. */
    String code() {
        return code;
    }
}
