package dev.roundtable.http.request;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http2.Http2ConnectionHandler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Limits the time and memory that one connection takes. It closes the connection if a request does not arrive completely in time. It
 * stops reading while a request executes, and while the client does not read its responses: Vert.x would buffer pipelined requests
 * without a limit. With HTTP/2, where requests share a connection, {@link RequestBody} limits their time instead.
 * <p>
 * Runs on the event loop of the connection. Netty's {@code ReadTimeoutHandler} is not enough: it only closes idle connections.
 */
public final class ConnectionWatch extends ChannelDuplexHandler {

    private final long timeout;
    private final LongSupplier clock;
    /** When the first byte of an incomplete request arrived; 0 if there is none. */
    private long requestStart;
    /** The number of requests that execute. It is above 1 for a moment, when a pipelined request begins before the last one ends. */
    private int executing;
    private Future<?> timeoutCheck;

    /**
     * Creates the handler of one connection.
     *
     * @param timeout the longest time from the first to the last byte of a request
     * @param clock nanoseconds, such as {@link System#nanoTime()}
     */
    public ConnectionWatch(Duration timeout, LongSupplier clock) {
        this.timeout = timeout.toNanos();
        this.clock = clock;
    }

    /**
     * Stops reading from a connection while a request executes. May be called on any thread.
     *
     * @return resumes reading; to be run when the response is sent. Running it again has no effect
     */
    public static Runnable pauseReading(HttpServerRequest request) {
        addExecuting(request, 1);
        var released = new AtomicBoolean();
        return () -> {
            if (released.compareAndSet(false, true)) {
                addExecuting(request, -1);
            }
        };
    }

    /** Writes an interim response, such as 100, which does not end the time of the request. On the event loop. */
    static void writeInterim(HttpServerRequest request, Runnable write) {
        var context = context(request);
        if (context == null) {
            write.run();
        } else {
            ((ConnectionWatch) context.handler()).writeInterim(write);
        }
    }

    void writeInterim(Runnable write) {
        long start = requestStart;
        write.run();
        requestStart = start;
    }

    private static void addExecuting(HttpServerRequest request, int change) {
        var context = context(request);
        if (context != null) {
            // HTTP/2 has many requests on one connection, and limits them itself.
            int number = request.version() == HttpVersion.HTTP_2 ? 0 : change;
            var watch = (ConnectionWatch) context.handler();
            if (context.executor().inEventLoop()) {
                watch.addExecuting(context, number);
            } else {
                context.executor().execute(() -> watch.addExecuting(context, number));
            }
        }
    }

    /** The handler of the connection of a request; null if it has none. */
    private static ChannelHandlerContext context(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase connection
                ? connection.channel().pipeline().context(ConnectionWatch.class)
                : null;
    }

    private void addExecuting(ChannelHandlerContext context, int number) {
        executing += number;
        // A request that has arrived in time may execute for longer.
        requestStart = 0;
        updateAutoRead(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (requestStart == 0) {
            requestStart = clock.getAsLong();
            if (timeoutCheck == null) {
                scheduleCheck(context, timeout);
            }
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        requestStart = 0;
        context.write(message, promise);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        updateAutoRead(context);
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (timeoutCheck != null) {
            timeoutCheck.cancel(false);
        }
        context.fireChannelInactive();
    }

    private void updateAutoRead(ChannelHandlerContext context) {
        context.channel().config().setAutoRead(executing == 0 && context.channel().isWritable());
    }

    /** Each connection has at most one task, however many requests it sends. */
    private void scheduleCheck(ChannelHandlerContext context, long nanoseconds) {
        timeoutCheck = context.executor().schedule(() -> {
            timeoutCheck = null;
            if (context.pipeline().get(Http2ConnectionHandler.class) != null) {
                requestStart = 0;
            }
            long remaining = requestStart + timeout - clock.getAsLong();
            if (requestStart != 0 && remaining <= 0) {
                context.close();
            } else if (requestStart != 0) {
                scheduleCheck(context, remaining);
            }
        }, nanoseconds, TimeUnit.NANOSECONDS);
    }
}
