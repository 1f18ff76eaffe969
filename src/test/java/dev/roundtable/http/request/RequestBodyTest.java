package dev.roundtable.http.request;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;

@DisplayName("A body")
class RequestBodyTest {

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Integer> refused = new CompletableFuture<>();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();

    @AfterEach
    void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @Test
    void thatComesByteByByteIsRefused() throws Exception {
        try (var client = new Socket("localhost", port(200))) {
            client.getOutputStream()
                    .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n".getBytes(US_ASCII));
            assertThat(answerWhileSending(client)).isEqualTo("HTTP/1.1 408 Request Timeout");
        }
    }

    @Test
    void thatNeverEndsIsRefusedOnAConnectionOfHttp2() throws Exception {
        var response = request(port(200)).compose(request -> {
            request.setChunked(true).write("x");
            return request.response();
        }).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertThat(response.version()).isEqualTo(HttpVersion.HTTP_2);
        assertThat(response.statusCode()).isEqualTo(408);
    }

    @Test
    void thatIsResetIsNotHeldUntilTheTimeIsOver() throws Exception {
        request(port(500)).onSuccess(request -> request.setChunked(true).write("x")
                .onComplete(written -> vertx.setTimer(50, due -> request.reset()))).toCompletionStage().toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
        failed.get(10, TimeUnit.SECONDS);
        assertThat(refused.completeOnTimeout(0, 1, TimeUnit.SECONDS).get()).isZero();
    }

    /** Starts a server that reads bodies for some milliseconds. */
    private int port(int milliseconds) throws Exception {
        return vertx.createHttpServer().requestHandler(request -> {
            RequestBody.read(request, 1_000_000, Duration.ofMillis(milliseconds), body -> request.response().end("whole"),
                    refusal -> {
                        refused.complete(refusal.status());
                        request.response().setStatusCode(refusal.status()).end(refusal.code());
                    });
            request.exceptionHandler(failure -> failed.complete(null));
        }).listen(0, "localhost").toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES).actualPort();
    }

    private Future<HttpClientRequest> request(int port) {
        var options = new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false);
        return vertx.createHttpClient(options).request(HttpMethod.POST, port, "localhost", "/");
    }

    private static String answerWhileSending(Socket client) throws IOException {
        client.setSoTimeout(10);
        var answer = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
        for (int sent = 0; sent < 10_000; sent++) {
            client.getOutputStream().write('x');
            try {
                return answer.readLine();
            } catch (SocketTimeoutException e) {
                // Not yet.
            }
        }
        return "none";
    }
}
