package dev.roundtable.ingest;

/** The start failed because loading did; the message is for the operator. */
class LoadingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadingFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
