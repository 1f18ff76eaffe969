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

import dev.roundtable.http.request.ConnectionWatch;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;

@DisplayName("A connection after a request that is not GraphQL")
class KeepAliveTest {

    private static final String LATER = "GET /q/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        var router = Router.router(vertx);
        new RequestGate().register(router);
        router.route("/q/health").handler(
                context -> vertx.executeBlocking(() -> "UP").onSuccess(body -> context.response().end(body)));
        server = vertx.createHttpServer(new HttpServerOptions().setHost("localhost").setPort(0)).requestHandler(router)
                .connectionHandler(one -> ((ConnectionBase) one).channel().pipeline()
                        .addFirst(new ConnectionWatch(Duration.ofSeconds(2), System::nanoTime)))
                .listen().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /favicon.ico", "HEAD /favicon.ico", "DELETE /", "GET /q/health",
            "HEAD /q/health",
            "POST /q/health" })
    void answersWhatIsAskedLater(String asked) throws IOException {
        answersLater(asked + " HTTP/1.1\r\nHost: localhost\r\n\r\n", "");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/favicon.ico", "/q/health" })
    void answersWhatIsAskedAfterABody(String path) throws IOException {
        answersLater("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n{}", "{}");
    }

    @Test
    void answersWhatIsAskedAfterAnUpgradeThatIsNotMade() throws IOException {
        answersLater("GET /nowhere HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n", "");
    }

    @Test
    void answersWhatIsAskedLaterByHttp2() throws Exception {
        var client = vertx.createHttpClient(
                new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false));
        for (var path : new String[]{ "/nowhere", "/q/health", "/nowhere", "/q/health" }) {
            var body = client.request(HttpMethod.GET, server.actualPort(), "localhost", path)
                    .compose(request -> request.send().compose(response -> response.body())).map(Buffer::toString)
                    .toCompletionStage().toCompletableFuture().get(1, TimeUnit.MINUTES);
            assertThat(body)
                    .isEqualTo(path.equals("/q/health") ? "UP" : "<html><body><h1>Resource not found</h1></body></html>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/nowhere", "/q/health" })
    void endsWhenABodyTricklesIn(String path) throws IOException {
        try (var client = new Socket("localhost", server.actualPort())) {
            client.setSoTimeout(20_000);
            send(client, "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n");
            assertThat(response(client)).startsWith("HTTP/1.1 ");
            send(client, "x");
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** Sends the second request after the response to the first, not together with it. */
    private void answersLater(String first, String rest) throws IOException {
        try (var client = new Socket("localhost", server.actualPort())) {
            client.setSoTimeout(20_000);
            for (int time = 0; time < 3; time++) {
                send(client, first);
                assertThat(response(client)).startsWith("HTTP/1.1 ");
                send(client, rest);
            }
            send(client, LATER);
            assertThat(response(client)).startsWith("HTTP/1.1 200 OK").endsWith("UP");
        }
    }

    private static void send(Socket client, String bytes) throws IOException {
        client.getOutputStream().write(bytes.getBytes(US_ASCII));
    }

    /** Reads a small response, which arrives in one piece. */
    private static String response(Socket client) throws IOException {
        var bytes = new byte[4096];
        return new String(bytes, 0, Math.max(0, client.getInputStream().read(bytes)), US_ASCII);
    }
}
