package dev.roundtable.http.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.negotiation.MediaType;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

@DisplayName("A body")
class BodySenderTest {

    private final Vertx vertx = Vertx.vertx();
    /** Whether the response had ended when the body was handed over. */
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Test
    void thatIsLargeEndsWithItsLastByteSoThatAStopWaits() throws Exception {
        assertThat(received(HttpMethod.GET, 100_000).length()).isEqualTo(100_000);
        assertThat(ended.get(1, TimeUnit.MINUTES)).isFalse();
    }

    @Test
    void thatIsSmallIsSentAtOnce() throws Exception {
        assertThat(received(HttpMethod.GET, 1_000).length()).isEqualTo(1_000);
        assertThat(ended.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void isNotSentToWhoeverAsksForItsHeaders() throws Exception {
        assertThat(received(HttpMethod.HEAD, 100_000).length()).isZero();
        assertThat(ended.get(1, TimeUnit.MINUTES)).isTrue();
    }

    private Buffer received(HttpMethod method, int size) throws Exception {
        var body = new EncodedBody(new byte[size]);
        var server = vertx.createHttpServer().requestHandler(request -> {
            int bytes = BodySender.sendTagged(request, MediaType.HTML, body, ContentEncoding.IDENTITY);
            ended.complete(request.response().ended() && bytes == size);
        });
        return server.listen(0, "localhost")
                .compose(open -> vertx.createHttpClient().request(method, open.actualPort(), "localhost", "/"))
                .compose(request -> request.send().compose(response -> {
                    assertThat(response.getHeader("ETag")).isNotEmpty();
                    assertThat(response.getHeader("Content-Length")).isEqualTo(String.valueOf(size));
                    return response.body();
                })).toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }
}
