package dev.roundtable.http.route;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Closes an HTTP/1.1 connection on which nothing is sent, but not while a client waits for a response. The idle timeout of Vert.x also closes
 * the connection of a request whose response takes longer. Runs on the event loop of the connection.
 */
final class IdleTimeout extends IdleStateHandler {

    /** How many requests have arrived completely and have no complete response. */
    private int waiting;

    private IdleTimeout(Duration timeout) {
        super(0, 0, timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Limits how long a new connection may be idle. */
    static void limit(HttpConnection connection, Duration timeout) {
        // The messages between the codec and the last handler are those of HTTP.
        ((ConnectionBase) connection).channel().pipeline().addBefore("handler", "idle-timeout", new IdleTimeout(timeout));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof LastHttpContent) {
            waiting++;
        }
        super.channelRead(context, message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (message instanceof LastHttpContent && !isInterim(message)) {
            waiting--;
        }
        super.write(context, message, promise);
    }

    /** Whether a message is a response such as 100, which another response follows. */
    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    @Override
    protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
        if (waiting <= 0) {
            context.close();
        }
    }
}
