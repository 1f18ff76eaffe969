package dev.roundtable.http.request;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http2.Http2CodecUtil;
import io.netty.handler.codec.http2.Http2FrameCodecBuilder;

@DisplayName("A connection, watched with a timeout of 30 s,")
class ConnectionWatchTest {

    private final EmbeddedChannel channel = new EmbeddedChannel();
    private long now = 1;

    @BeforeEach
    void watch() {
        channel.freezeTime();
        channel.pipeline().addFirst(new ConnectionWatch(Duration.ofSeconds(30), () -> now));
    }

    @Test
    void staysOpenWhileItIsIdle() {
        pass(1_000);
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void isClosedWhenARequestArrivesTooSlowly() {
        for (int second = 0; second < 30; second++) {
            assertThat(channel.isOpen()).as("after %d s", second).isTrue();
            read("x");
            pass(1);
        }
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void isClosedWhenHalfARequestHasArrived() {
        answered();
        read("GET /gra");
        pass(29);
        assertThat(channel.isOpen()).isTrue();
        pass(1);
        assertThat(channel.isOpen()).isFalse();
    }

    @Test
    void staysOpenWithHttp2WhateverTheLastFrameIs() {
        channel.pipeline().addLast(Http2FrameCodecBuilder.forServer().build());
        var settings = new byte[]{ 0, 0, 0, 4, 0, 0, 0, 0, 0 };
        var windowUpdate = new byte[]{ 0, 0, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 1 };
        channel.writeInbound(Http2CodecUtil.connectionPrefaceBuf(), Unpooled.wrappedBuffer(settings));
        channel.writeInbound(Unpooled.wrappedBuffer(windowUpdate));
        pass(60);
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void staysOpenWhileResponsesAreSent() {
        for (int request = 0; request < 100; request++) {
            answered();
            pass(20);
        }
        assertThat(channel.isOpen()).isTrue();
    }

    @Test
    void isNotReadWhileItsClientDoesNotRead() {
        channel.config().setOption(ChannelOption.WRITE_BUFFER_WATER_MARK, new WriteBufferWaterMark(8, 16));
        channel.write(Unpooled.copiedBuffer("x".repeat(17), US_ASCII));
        assertThat(channel.config().isAutoRead()).isFalse();
        channel.flush();
        assertThat(channel.config().isAutoRead()).isTrue();
    }

    private void answered() {
        read("GET /graphql");
        channel.writeOutbound(Unpooled.copiedBuffer("200", US_ASCII));
    }

    private void read(String bytes) {
        channel.writeInbound(Unpooled.copiedBuffer(bytes, US_ASCII));
    }

    private void pass(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
        channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
        channel.runScheduledPendingTasks();
    }
}
