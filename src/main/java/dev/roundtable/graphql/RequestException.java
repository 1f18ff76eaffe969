package dev.roundtable.graphql;

/** A request that cannot be answered as it stands; the message tells the client what to do. */
class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    private RequestException(String code, String message) {
        super(message);
        this.code = code;
    }

    static RequestException badUserInput(String message) {
        return new RequestException("BAD_USER_INPUT", message);
    }

    /** What {@code extensions.code} says. */
    String code() {
        return code;
    }
}
