package dev.roundtable.http.response;

import java.util.Locale;

import dev.roundtable.http.request.RequestRefusedException;

/** How a request ended. */
public enum RequestOutcome {
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

    public static RequestOutcome of(Response.Outcome outcome) {
        return switch (outcome) {
            case COMPLETE -> COMPLETE;
            case WITH_ERRORS -> WITH_ERRORS;
            case REFUSED -> REFUSED;
            case OUT_OF_TIME -> OUT_OF_TIME;
        };
    }

    public static RequestOutcome of(RequestRefusedException refusal) {
        return refusal.status() == 503 ? UNAVAILABLE : refusal.status() >= 500 ? FAILED : REFUSED;
    }

    /** As metrics call it. */
    public String label() {
        return label;
    }
}
