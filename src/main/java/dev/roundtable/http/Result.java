package dev.roundtable.http;

import java.util.Locale;

/** How a request ended. */
enum Result {
    /** With all its data. */
    COMPLETE,
    /** With data and errors. */
    WITH_ERRORS,
    /** The request was wrong. */
    REFUSED,
    /** The request took longer than it may. */
    OUT_OF_TIME,
    /** Not now: the service is loading, or has too much to do. */
    UNAVAILABLE,
    /** The service was wrong. */
    FAILED;

    private final String label = name().toLowerCase(Locale.ROOT);

    static Result of(Answer.Outcome outcome) {
        return switch (outcome) {
            case COMPLETE -> COMPLETE;
            case WITH_ERRORS -> WITH_ERRORS;
            case REFUSED -> REFUSED;
            case OUT_OF_TIME -> OUT_OF_TIME;
        };
    }

    static Result of(RefusedException refusal) {
        return refusal.status() == 503 ? UNAVAILABLE : refusal.status() >= 500 ? FAILED : REFUSED;
    }

    /** As metrics call it. */
    String label() {
        return label;
    }
}
