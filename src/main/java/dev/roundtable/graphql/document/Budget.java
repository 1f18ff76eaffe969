package dev.roundtable.graphql.document;

import java.time.Duration;

import dev.roundtable.graphql.error.RequestAbortedException;
import graphql.execution.instrumentation.InstrumentationState;

/** What one request may still fetch; a request is executed by one thread. */
public final class Budget implements InstrumentationState {

    private final long mostBytes;
    private final Duration time;
    private final long end;
    private int most;
    private int fields;
    private RequestAbortedException refusal;

    Budget(int most, long mostBytes, Duration time) {
        this.most = most;
        this.mostBytes = mostBytes;
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** Allows no more fields than these, where that is less than are allowed already. */
    void lower(int fields) {
        most = Math.min(most, fields);
    }

    /**
     * Takes one field from it.
     *
     * @param trivial whether fetching it takes no time to speak of
     * @param bytes how many the answer has by now: a few fields may hold a whole transcript each
     * @throws RequestAbortedException where the request has used up its fields, its bytes or its time
     */
    public void spend(boolean trivial, long bytes) {
        if (refusal != null) {
            throw refusal;
        }
        if (++fields > most) {
            throw refused(RequestAbortedException.tooComplex("The response has more than %,d fields.".formatted(most)));
        }
        if (bytes > mostBytes) {
            throw refused(RequestAbortedException.tooComplex("The answer has more than %,d bytes.".formatted(mostBytes)));
        }
        if (!trivial && System.nanoTime() > end) {
            throw refused(RequestAbortedException.outOfTime(
                    "The request took longer than %,d ms. Ask for fewer elements at once.".formatted(time.toMillis())));
        }
    }

    private RequestAbortedException refused(RequestAbortedException reason) {
        refusal = reason;
        return reason;
    }

    /** Why the request ends; null while it stays within its budget. */
    public RequestAbortedException refusal() {
        return refusal;
    }
}
