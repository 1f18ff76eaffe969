package dev.roundtable.ingest;

/** A load failed for a reason that is not a wrong source, such as a failed write. Its message is for the operator. */
class LoadingFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadingFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
