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

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;

@DisplayName("A body")
class RequestBodyTest {

    @Test
    void thatComesByteByByteIsRefused() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var server = vertx.createHttpServer()
                    .requestHandler(request -> RequestBody.read(request, 1_000_000, Duration.ofMillis(200),
                            body -> request.response().end("whole"),
                            refusal -> request.response().setStatusCode(refusal.status()).end(refusal.code())))
                    .listen(0, "localhost").toCompletionStage().toCompletableFuture().get();
            try (var client = new Socket("localhost", server.actualPort())) {
                client.getOutputStream()
                        .write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n".getBytes(US_ASCII));
                assertThat(answerWhileSending(client)).isEqualTo("HTTP/1.1 408 Request Timeout");
            }
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    @Test
    void thatNeverEndsIsRefusedOnAConnectionOfHttp2() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var server = vertx.createHttpServer()
                    .requestHandler(request -> RequestBody.read(request, 1_000_000, Duration.ofMillis(200),
                            body -> request.response().end("whole"),
                            refusal -> request.response().setStatusCode(refusal.status()).end(refusal.code())))
                    .listen(0, "localhost").toCompletionStage().toCompletableFuture().get();
            var options = new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false);
            var response = vertx.createHttpClient(options).request(HttpMethod.POST, server.actualPort(), "localhost", "/")
                    .compose(request -> {
                        request.setChunked(true).write("x");
                        return request.response();
                    }).toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
            assertThat(response.version()).isEqualTo(HttpVersion.HTTP_2);
            assertThat(response.statusCode()).isEqualTo(408);
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    @Test
    void thatIsResetIsNotHeldUntilTheTimeIsOver() throws Exception {
        var vertx = Vertx.vertx();
        try {
            var refused = new CompletableFuture<Integer>();
            var reset = new CompletableFuture<Void>();
            var server = vertx.createHttpServer().requestHandler(request -> {
                RequestBody.read(request, 1_000_000, Duration.ofMillis(500), body -> {
                }, refusal -> refused.complete(refusal.status()));
                request.exceptionHandler(failure -> reset.complete(null));
            }).listen(0, "localhost").toCompletionStage().toCompletableFuture().get();
            var options = new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false);
            vertx.createHttpClient(options).request(HttpMethod.POST, server.actualPort(), "localhost", "/").onSuccess(
                    request -> request.setChunked(true).write("x")
                            .onComplete(written -> vertx.setTimer(50, due -> request.reset())))
                    .toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
            reset.get(10, TimeUnit.SECONDS);
            assertThat(refused.completeOnTimeout(0, 1, TimeUnit.SECONDS).get()).isZero();
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
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
