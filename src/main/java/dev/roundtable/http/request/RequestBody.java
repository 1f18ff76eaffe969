package dev.roundtable.http.request;

import java.time.Duration;
import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Collects a request's body up to a limit, and for a while. What is too large or takes too long is refused as soon as that is known,
 * and the rest thrown away.
 */
public final class RequestBody {

    /** A client that sends before it reads gets to know that it is refused; one that never stops does not go on for ever. */
    private static final long MOST_THROWN_AWAY = 16 << 20;

    private final HttpServerRequest request;
    private final long limit;
    private final Duration patience;
    private final long began = System.nanoTime();
    private final Consumer<byte[]> whole;
    private final Consumer<RequestRefusedException> refusal;
    private Buffer collected;
    private int chunks;
    private boolean refused;
    private long thrownAway;

    private RequestBody(HttpServerRequest request, long limit, Duration patience, Consumer<byte[]> whole,
            Consumer<RequestRefusedException> refusal) {
        this.request = request;
        this.limit = limit;
        this.patience = patience;
        this.whole = whole;
        this.refusal = refusal;
    }

    /**
     * Reads without waiting.
     *
     * @param limit the largest number of bytes
     * @param patience how long it may take
     * @param whole takes the body, on the event loop
     * @param refusal takes, instead, why there is none, once
     */
    public static void read(HttpServerRequest request, long limit, Duration patience, Consumer<byte[]> whole,
            Consumer<RequestRefusedException> refusal) {
        var body = new RequestBody(request, limit, patience, whole, refusal);
        request.handler(body::add).endHandler(end -> body.end());
        if (declared(request) > limit) {
            body.refuseTooLarge();
        } else if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            ConnectionWatch.beforeAnswer(request, request.response()::writeContinue);
        }
    }

    private static long declared(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void add(Buffer chunk) {
        if (refused) {
            throwAway(chunk);
            return;
        }
        if ((collected == null ? 0 : collected.length()) + (long) chunk.length() > limit) {
            refuseTooLarge();
        } else if (collected == null) {
            // Most bodies are one chunk, which needs neither a copy nor the time.
            collected = chunk;
            chunks = 1;
        } else if (System.nanoTime() - began > patience.toNanos()) {
            // Who sends nothing at all is let go with the connection.
            refuse(RequestRefusedException.of(408, "REQUEST_TIMEOUT", "The body did not come within %,d seconds."
                    .formatted(patience.toSeconds())));
        } else {
            collected = (chunks++ == 1 ? collected.copy() : collected).appendBuffer(chunk);
        }
    }

    private void throwAway(Buffer chunk) {
        thrownAway += chunk.length();
        if (thrownAway > MOST_THROWN_AWAY) {
            request.connection().close();
        }
    }

    private void refuseTooLarge() {
        refuse(RequestRefusedException.of(413, "BODY_TOO_LARGE",
                "The body has more than %,d bytes. Send less in one request.".formatted(limit)));
    }

    private void refuse(RequestRefusedException reason) {
        refused = true;
        collected = null;
        refusal.accept(reason);
    }

    private void end() {
        if (!refused) {
            whole.accept(collected == null ? new byte[0] : collected.getBytes());
        }
    }
}
