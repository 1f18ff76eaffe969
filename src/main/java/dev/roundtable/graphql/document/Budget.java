package dev.roundtable.graphql.document;

import java.time.Duration;

import dev.roundtable.graphql.error.RequestAbortedException;
import graphql.execution.instrumentation.InstrumentationState;

/** Limits of one request while it is executed: fields, errors, bytes and time. It is not thread-safe; one thread executes a request. */
public final class Budget implements InstrumentationState {

    /** So many fields at the beginning are each checked for the time; later only one of {@link #UNTIMED}, because the clock is slow. */
    private static final int TIMED = 64;
    private static final int UNTIMED = 16;
    /** The most errors of a response. A client that reads more of them learns nothing new. */
    private static final int MAX_ERRORS = 100;

    private final long maxBytes;
    private final Duration time;
    private final long deadline;
    private int maxFields;
    private int fields;
    private int errors;
    private int failures;
    private long errorBytes;
    private RequestAbortedException refusal;

    Budget(int maxFields, long maxBytes, Duration time) {
        this.maxFields = maxFields;
        this.maxBytes = maxBytes;
        this.time = time;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /** Lowers the limit of fields to this number, if it is higher. */
    void lower(int fields) {
        maxFields = Math.min(maxFields, fields);
    }

    /**
     * Counts one field, before it is fetched.
     *
     * @param trivial whether fetching it only reads a property, so that the time need not be checked
     * @param bytes the size of the data up to now; a few fields may each have a whole transcript
     * @throws RequestAbortedException if the request exceeds a limit, and for every field after that
     */
    public void spend(boolean trivial, long bytes) {
        if (refusal != null) {
            throw refusal;
        }
        if (++fields > maxFields) {
            throw refuse(RequestAbortedException.tooComplex("The response has more than %,d fields.".formatted(maxFields)));
        }
        if (bytes + errorBytes > maxBytes) {
            throw refuse(RequestAbortedException.tooComplex("The response has more than %,d bytes.".formatted(maxBytes)));
        }
        if (isTimed(trivial) && System.nanoTime() > deadline) {
            throw refuse(RequestAbortedException.outOfTime(
                    "The request took longer than %,d ms. Ask for fewer elements at once.".formatted(time.toMillis())));
        }
    }

    /**
     * Counts one error that the client causes, before it is added to the response.
     *
     * @param bytes the approximate size of the error
     * @throws RequestAbortedException if the response has too many such errors, and for every field after that
     */
    public void spendError(long bytes) {
        if (++errors > MAX_ERRORS) {
            throw refuse(RequestAbortedException.tooComplex("The response has more than %,d errors.".formatted(MAX_ERRORS)));
        }
        errorBytes += bytes;
    }

    /**
     * Counts one failure of the server, before its error is added to the response.
     *
     * @param bytes the approximate size of the error
     * @return whether it is to be added; false if the response has enough of them
     */
    public boolean spendFailure(long bytes) {
        if (failures == MAX_ERRORS) {
            return false;
        }
        failures++;
        errorBytes += bytes;
        return true;
    }

    /** Whether the response has as many failures of the server as it may have. */
    public boolean hasAllFailures() {
        return failures == MAX_ERRORS;
    }

    private boolean isTimed(boolean trivial) {
        return fields < TIMED ? !trivial : fields % UNTIMED == 0;
    }

    private RequestAbortedException refuse(RequestAbortedException reason) {
        refusal = reason;
        return reason;
    }
}
