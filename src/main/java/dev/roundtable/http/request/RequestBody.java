package dev.roundtable.http.request;

import java.time.Duration;
import java.util.function.Consumer;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;

/**
 * Reads the body of a request, with limits of size and time. A body above a limit is refused at once, and the rest of it discarded.
 * <p>
 * The body handler of Vert.x Web limits the size, too, but not the time.
 */
public final class RequestBody {

    /** The bytes that are read after a refusal, so that clients that send everything before they read see the response. */
    private static final long MAX_DISCARDED = 16 << 20;

    private final HttpServerRequest request;
    private final long limit;
    private final Duration timeout;
    private final long start = System.nanoTime();
    private final Consumer<byte[]> onBody;
    private final Consumer<RequestRefusedException> onRefusal;
    private Buffer collected;
    private int chunks;
    private boolean refused;
    private long discarded;

    private RequestBody(HttpServerRequest request, long limit, Duration timeout, Consumer<byte[]> onBody,
            Consumer<RequestRefusedException> onRefusal) {
        this.request = request;
        this.limit = limit;
        this.timeout = timeout;
        this.onBody = onBody;
        this.onRefusal = onRefusal;
    }

    /**
     * Starts to read a body, and returns at once. One of the two consumers is called, once, on the event loop.
     *
     * @param limit the largest number of bytes
     * @param timeout the longest time
     * @param onBody takes the body; empty if the request has none
     * @param onRefusal takes the reason of a refusal
     */
    public static void read(HttpServerRequest request, long limit, Duration timeout, Consumer<byte[]> onBody,
            Consumer<RequestRefusedException> onRefusal) {
        var body = new RequestBody(request, limit, timeout, onBody, onRefusal);
        request.handler(body::add).endHandler(end -> body.end());
        body.limitTimeOfStream();
        if (declaredLength(request) > limit) {
            body.refuseTooLarge();
        } else if (request.headers().contains(HttpHeaders.EXPECT, HttpHeaders.CONTINUE, true)) {
            ConnectionWatch.writeInterim(request, request.response()::writeContinue);
        }
    }

    /** With HTTP/2, a client may send nothing more for a request, and go on to use the connection. */
    private void limitTimeOfStream() {
        if (request.version() == HttpVersion.HTTP_2) {
            var vertx = Vertx.currentContext().owner();
            long timer = vertx.setTimer(timeout.toMillis(), due -> {
                if (!refused) {
                    refuseTooSlow();
                }
            });
            // Also if the client resets the stream or closes the connection.
            request.end().onComplete(end -> vertx.cancelTimer(timer));
        }
    }

    private static long declaredLength(HttpServerRequest request) {
        var length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void add(Buffer chunk) {
        if (refused) {
            discard(chunk);
            return;
        }
        if ((collected == null ? 0 : collected.length()) + (long) chunk.length() > limit) {
            refuseTooLarge();
        } else if (collected == null) {
            // Most bodies are one chunk, which needs no copy and no check of the time.
            collected = chunk;
            chunks = 1;
        } else if (System.nanoTime() - start > timeout.toNanos()) {
            // A client that sends nothing at all is handled by ConnectionWatch.
            refuseTooSlow();
        } else {
            collected = (chunks++ == 1 ? collected.copy() : collected).appendBuffer(chunk);
        }
    }

    private void discard(Buffer chunk) {
        discarded += chunk.length();
        if (discarded > MAX_DISCARDED) {
            request.connection().close();
        }
    }

    private void refuseTooLarge() {
        refuse(RequestRefusedException.of(413, "BODY_TOO_LARGE",
                "The body has more than %,d bytes. Send less in one request.".formatted(limit)));
    }

    private void refuseTooSlow() {
        refuse(RequestRefusedException.of(408, "REQUEST_TIMEOUT", "The body did not arrive within %,d seconds."
                .formatted(timeout.toSeconds())));
    }

    private void refuse(RequestRefusedException reason) {
        refused = true;
        collected = null;
        onRefusal.accept(reason);
    }

    private void end() {
        if (!refused) {
            onBody.accept(collected == null ? new byte[0] : collected.getBytes());
        }
    }
}
