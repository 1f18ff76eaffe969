package dev.roundtable.http.monitoring;

import java.util.Locale;

import dev.roundtable.http.request.RequestRefusedException;
import dev.roundtable.http.response.Response;

/** The result of a GraphQL request in metrics: that of the execution, or the reason why there was none. */
public enum RequestOutcome {
    /** All data, and no errors. */
    COMPLETE,
    /** Errors, with or without data. */
    WITH_ERRORS,
    /** The request is wrong, or asks for too much. */
    REFUSED,
    /** The execution took too long. */
    OUT_OF_TIME,
    /** The service is loading, or has too many requests. */
    UNAVAILABLE,
    /** The service failed. */
    FAILED;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The result of a request that was executed. */
    public static RequestOutcome of(Response.Outcome outcome) {
        return switch (outcome) {
            case COMPLETE -> COMPLETE;
            case WITH_ERRORS -> WITH_ERRORS;
            case REFUSED -> REFUSED;
            case OUT_OF_TIME -> OUT_OF_TIME;
        };
    }

    /** The result of a request that was refused. */
    public static RequestOutcome of(RequestRefusedException refusal) {
        return refusal.status() == 503 ? UNAVAILABLE : refusal.status() >= 500 ? FAILED : REFUSED;
    }

    /** The value of the tag {@code result}. */
    public String label() {
        return label;
    }
}
