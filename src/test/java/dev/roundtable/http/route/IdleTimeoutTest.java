package dev.roundtable.http.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

@DisplayName("The idle timeout of the management port")
class IdleTimeoutTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var router = Router.router(vertx);
        router.route("/slow").handler(context -> vertx.setTimer(2_500, timer -> context.response().end("done")));
        router.route("/continued").handler(context -> {
            context.response().writeContinue();
            vertx.setTimer(2_500, timer -> context.response().end("done"));
        });
        server = vertx.createHttpServer(ManagementPort.options().setHost("localhost").setPort(0)).requestHandler(router)
                .connectionHandler(connection -> IdleTimeout.limit(connection, Duration.ofSeconds(1)))
                .listen().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/slow", "/continued" })
    void waitsForAResponseAndClosesTheConnectionAfterIt(String path) throws IOException {
        var all = receive("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}");
        assertThat(all).contains("HTTP/1.1 200 OK").endsWith("done");
    }

    @Test
    void waitsForTheResponsesOfPipelinedRequests() throws IOException {
        var request = "POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
        assertThat(receive(request + request).split("200 OK", -1)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "GET /sl", "POST /slow HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{" })
    void closesAConnectionThatSendsNothingOrPartOfARequest(String part) throws IOException {
        assertThat(receive(part)).doesNotContain("200 OK");
    }

    /** Sends, and returns all that comes until the server closes the connection. */
    private String receive(String sent) throws IOException {
        try (var client = new Socket("localhost", server.actualPort())) {
            client.setSoTimeout(20_000);
            client.getOutputStream().write(sent.getBytes(US_ASCII));
            return new String(client.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
