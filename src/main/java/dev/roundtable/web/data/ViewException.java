package dev.roundtable.web.data;

import java.util.concurrent.CancellationException;

/**
 * Says that a view has no data: the status of its page, and the message for its reader. It extends {@link CancellationException}, because
 * Caffeine logs a warning for any other exception, and a page that does not exist is no reason for one.
 */
public final class ViewException extends CancellationException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private ViewException(int status, String message) {
        super(message);
        this.status = status;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** There is nothing of this name. */
    public static ViewException notFound() {
        return new ViewException(404, null);
    }

    /**
     * The request cannot have a page.
     *
     * @param status 400 to 599
     * @param message tells the reader what to do; null if the status says enough
     */
    public static ViewException of(int status, String message) {
        return new ViewException(status, message);
    }

    /**
     * The service failed.
     *
     * @param reference the reference in the log of the field that failed
     */
    static ViewException failed(String reference) {
        return new ViewException(500, "A field failed (reference " + reference + ")");
    }

    /** The status of the page. */
    public int status() {
        return status;
    }
}
