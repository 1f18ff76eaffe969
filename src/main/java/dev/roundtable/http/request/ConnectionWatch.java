package dev.roundtable.http.request;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Bounds what one connection may take. It is closed when a request does not come to its end in time, however it trickles in. And
 * nothing more is read while what was asked for is worked on, or is not taken: Vert.x would keep what a client sends ahead without
 * a limit.
 */
public final class ConnectionWatch extends ChannelDuplexHandler {

    private final long timeout;
    private final LongSupplier clock;
    /** When the first byte came that is neither answered nor part of a request that is worked on; 0 without one. */
    private long unanswered;
    /** How many requests are worked on. The next one that was sent ahead begins before the last one has quite ended. */
    private int held;
    private Future<?> check;

    /**
     * @param timeout how long a request may take to come
     * @param clock such as {@link System#nanoTime()}
     */
    public ConnectionWatch(Duration timeout, LongSupplier clock) {
        this.timeout = timeout.toNanos();
        this.clock = clock;
    }

    /**
     * A request is there and worked on: nothing more is read from its connection.
     *
     * @return what is to be run when the request is answered: the connection is read again, as soon as the client takes what it is
     *         sent. To run it once more changes nothing
     */
    public static Runnable hold(HttpServerRequest request) {
        set(request, 1);
        var released = new AtomicBoolean();
        return () -> {
            if (released.compareAndSet(false, true)) {
                set(request, -1);
            }
        };
    }

    /** Has something written that is no answer yet: the time for the request goes on. On the event loop. */
    static void beforeAnswer(HttpServerRequest request, Runnable write) {
        var context = context(request);
        if (context == null) {
            write.run();
        } else {
            ((ConnectionWatch) context.handler()).beforeAnswer(write);
        }
    }

    void beforeAnswer(Runnable write) {
        long since = unanswered;
        write.run();
        unanswered = since;
    }

    private static void set(HttpServerRequest request, int more) {
        var context = context(request);
        if (context != null) {
            // HTTP/2 has many requests on one connection, and bounds them itself.
            int number = request.version() == HttpVersion.HTTP_2 ? 0 : more;
            var watch = (ConnectionWatch) context.handler();
            if (context.executor().inEventLoop()) {
                watch.set(context, number);
            } else {
                context.executor().execute(() -> watch.set(context, number));
            }
        }
    }

    /** Null where the connection is not watched. */
    private static ChannelHandlerContext context(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase connection
                ? connection.channel().pipeline().context(ConnectionWatch.class)
                : null;
    }

    private void set(ChannelHandlerContext context, int number) {
        held += number;
        // What has come in time may take longer to answer.
        unanswered = 0;
        readOrNot(context);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (unanswered == 0) {
            unanswered = clock.getAsLong();
            if (check == null) {
                checkIn(context, timeout);
            }
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        unanswered = 0;
        context.write(message, promise);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        readOrNot(context);
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (check != null) {
            check.cancel(false);
        }
        context.fireChannelInactive();
    }

    private void readOrNot(ChannelHandlerContext context) {
        context.channel().config().setAutoRead(held == 0 && context.channel().isWritable());
    }

    /** One task a connection, however many requests it brings. */
    private void checkIn(ChannelHandlerContext context, long nanoseconds) {
        check = context.executor().schedule(() -> {
            check = null;
            long left = unanswered + timeout - clock.getAsLong();
            if (unanswered != 0 && left <= 0) {
                context.close();
            } else if (unanswered != 0) {
                checkIn(context, left);
            }
        }, nanoseconds, TimeUnit.NANOSECONDS);
    }
}
