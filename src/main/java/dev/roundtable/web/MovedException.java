package dev.roundtable.web;

import java.util.concurrent.CancellationException;

/** Says that a page has another, permanent URL. As {@link dev.roundtable.web.data.ViewException}, Caffeine does not log it. */
final class MovedException extends CancellationException {

    private static final long serialVersionUID = 1L;

    private final String location;

    MovedException(String location) {
        super(location);
        this.location = location;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    String location() {
        return location;
    }
}
