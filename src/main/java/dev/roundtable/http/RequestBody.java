package dev.roundtable.http;

import java.util.function.Consumer;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Collects a request's body up to a limit. What is too large is refused as soon as that is known, and the rest thrown away. */
final class RequestBody {

    /** A client that sends before it reads gets to know that it is refused; one that never stops does not go on for ever. */
    private static final long MOST_THROWN_AWAY = 16 << 20;

    private final HttpServerRequest request;
    private final long limit;
    private final Consumer<byte[]> whole;
    private final Runnable tooLarge;
    private Buffer collected;
    private int chunks;
    private boolean refused;
    private long thrownAway;

    private RequestBody(HttpServerRequest request, long limit, Consumer<byte[]> whole, Runnable tooLarge) {
        this.request = request;
        this.limit = limit;
        this.whole = whole;
        this.tooLarge = tooLarge;
    }

    /**
     * Reads without waiting.
     *
     * @param limit the largest number of bytes
     * @param whole takes the body, on the event loop
     * @param tooLarge is told, instead, once
     */
    static void read(HttpServerRequest request, long limit, Consumer<byte[]> whole, Runnable tooLarge) {
        var body = new RequestBody(request, limit, whole, tooLarge);
        request.handler(body::add).endHandler(end -> body.end());
        if (declared(request) > limit) {
            body.refuse();
        } else if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            request.response().writeContinue();
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
            refuse();
        } else if (collected == null) {
            // Most bodies are one chunk, which needs no copy.
            collected = chunk;
            chunks = 1;
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

    private void refuse() {
        refused = true;
        collected = null;
        tooLarge.run();
    }

    private void end() {
        if (!refused) {
            whole.accept(collected == null ? new byte[0] : collected.getBytes());
        }
    }
}
