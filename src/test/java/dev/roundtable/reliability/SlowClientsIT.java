package dev.roundtable.reliability;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that slow and silent clients take a connection for a limited time, and hardly anything else. */
@DisplayName("A client that")
class SlowClientsIT {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";
    private static final String PAGE = "/graphql?documentId=panel-page&variables=%7B%22slug%22%3A%22agi-next-2026%22%7D";

    /** More bytes than all buffers between client and service can hold, and fewer than the test could send. */
    private static final long MOST_TAKEN = 64 << 20;

    private static Service service;

    @BeforeAll
    static void start() throws IOException {
        service = Service.start(Map.of("roundtable.attribution.measured", "false", "roundtable.http.request-timeout", "3s",
                "quarkus.http.idle-timeout", "4s"));
        service.awaitReady();
    }

    @AfterEach
    void othersAreServed() throws IOException {
        assertThat(response(PAGE, "Connection: close\r\n")).startsWith("HTTP/1.1 200 OK").endsWith("}");
        assertThat(response("/q/health/live", "Connection: close\r\n")).startsWith("HTTP/1.1 200 OK");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /graphql HTTP/1.1\r\nX: ", "GET /q/health HTTP/1.1\r\nX: ",
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n",
            "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n",
            "POST /q/health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n" })
    void sendsByteByByteIsLetGo(String beginning) throws IOException {
        try (var client = new Socket()) {
            client.connect(address());
            client.setSoTimeout(50);
            client.getOutputStream().write(beginning.getBytes(US_ASCII));
            assertThat(isClosedWhileSending(client)).isTrue();
        }
    }

    @Test
    void saysNothingIsLetGo() throws IOException {
        try (var client = new Socket()) {
            client.connect(address());
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void asksNothingMoreIsLetGo() throws IOException {
        assertThat(response(PAGE, "")).startsWith("HTTP/1.1 200 OK");
    }

    /** A request with a cached response, one that is executed each time, and one that is not GraphQL. */
    @ParameterizedTest
    @ValueSource(strings = { PAGE, "/graphql?query=%%7Bpanels%%7Ba%d:totalCount%%7D%%7D", "/q/health", "/nowhere" })
    void asksAgainAndAgainAndTakesNothingIsLetGo(String path) throws IOException {
        long sent = 0;
        try (var client = SocketChannel.open()) {
            client.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
            client.connect(address());
            client.configureBlocking(false);
            for (int number = 0; sent < MOST_TAKEN; number++) {
                var target = path.contains("%d") ? path.formatted(number) : path;
                var request = ByteBuffer.wrap(("GET " + target + HOST + "\r\n").getBytes(US_ASCII));
                while (request.hasRemaining()) {
                    sent += client.write(request);
                    Thread.onSpinWait();
                }
            }
        } catch (IOException closed) {
            return;
        }
        throw new AssertionError("%,d bytes of requests were taken".formatted(sent));
    }

    private static boolean isClosedWhileSending(Socket client) throws IOException {
        for (int sent = 0; sent < 1_200; sent++) {
            try {
                client.getOutputStream().write('x');
                // What is there to read may be a response that did not wait for the end.
                if (client.getInputStream().read(new byte[1024]) < 0) {
                    return true;
                }
            } catch (SocketTimeoutException e) {
                // Still open.
            } catch (SocketException e) {
                return true;
            }
        }
        return false;
    }

    /** Reads all bytes from a new connection until the service closes it, because no other request follows or the headers ask for it. */
    private static String response(String path, String headers) throws IOException {
        try (var client = new Socket()) {
            client.connect(address());
            client.getOutputStream().write(("GET " + path + HOST + headers + "\r\n").getBytes(US_ASCII));
            return new String(client.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    private static InetSocketAddress address() {
        var url = URI.create(service.url());
        return new InetSocketAddress(url.getHost(), url.getPort());
    }
}
