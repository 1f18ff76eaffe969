package dev.roundtable.http;

/** A request that is not a GraphQL request. */
final class BadRequestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    BadRequestException(String code, String message) {
        super(message);
        this.code = code;
    }

    String code() {
        return code;
    }
}
