package dev.roundtable.http.request;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;

@DisplayName("A client that was told to send the body")
class InterimResponsesTest {

    @Test
    void getsNoMoreTimeForTheRequest() {
        var now = new long[]{ 1 };
        var channel = new EmbeddedChannel();
        channel.freezeTime();
        var watch = new ConnectionWatch(Duration.ofSeconds(30), () -> now[0]);
        channel.pipeline().addFirst(watch);
        channel.writeInbound(Unpooled.copiedBuffer("POST /graphql, Expect: 100-continue", US_ASCII));
        for (int second = 0; second < 30; second++) {
            assertThat(channel.isOpen()).as("after %d s", second).isTrue();
            if (second == 20) {
                watch.writeInterim(() -> channel.writeOutbound(Unpooled.copiedBuffer("100", US_ASCII)));
            }
            channel.writeInbound(Unpooled.copiedBuffer("x", US_ASCII));
            now[0] += TimeUnit.SECONDS.toNanos(1);
            channel.advanceTimeBy(1, TimeUnit.SECONDS);
            channel.runScheduledPendingTasks();
        }
        assertThat(channel.isOpen()).isFalse();
    }
}
