package dev.roundtable.web;

/** Says that a page has another, permanent URL. */
final class MovedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String location;

    MovedException(String location) {
        super(location, null, false, false);
        this.location = location;
    }

    String location() {
        return location;
    }
}
