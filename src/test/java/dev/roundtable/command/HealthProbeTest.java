package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.sun.net.httpserver.HttpServer;

@DisplayName("The health probe")
class HealthProbeTest {

    @Test
    void succeedsWhereTheServiceIsReady() throws IOException {
        assertThat(probe(200, "{\"status\":\"UP\"}")).isTrue();
    }

    @Test
    void failsWhereTheServiceIsNotReady() throws IOException {
        assertThat(probe(503, "{\"status\":\"DOWN\"}")).isFalse();
        assertThat(probe(404, "")).isFalse();
    }

    @Test
    void failsWhereNothingListens() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(HealthProbe.succeeds(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))).isFalse();
    }

    @Test
    void asksWhereTheServiceListens() {
        assertThat(HealthProbe.ready(null, null)).hasToString("http://127.0.0.1:8080/q/health/ready");
        assertThat(HealthProbe.ready(null, "9000")).hasToString("http://127.0.0.1:9000/q/health/ready");
    }

    @ParameterizedTest
    @CsvSource({ "10.1.2.3, 10.1.2.3", "localhost, localhost", "fd00::7, [fd00::7]", "[fd00::7], [fd00::7]",
            "0.0.0.0, 127.0.0.1",
            "::, 127.0.0.1", "[::], 127.0.0.1" })
    void asksTheAddressOnWhichTheServiceListens(String host, String asked) {
        assertThat(HealthProbe.ready(host, "9000")).hasToString("http://" + asked + ":9000/q/health/ready");
    }

    private static boolean probe(int status, String body) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/health/ready", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            return HealthProbe.succeeds(HealthProbe.ready(null, String.valueOf(server.getAddress().getPort())));
        } finally {
            server.stop(0);
        }
    }
}
