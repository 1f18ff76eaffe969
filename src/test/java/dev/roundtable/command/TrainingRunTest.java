package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

@DisplayName("A training run")
class TrainingRunTest {

    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Duration LONG = Duration.ofMinutes(1);

    private HttpServer server;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/q/health/ready", 200);
        answer("/", 200);
        server.start();
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
        server.stop(0);
    }

    @Test
    void isCompleteIfAllRequestsSucceed() throws InterruptedException {
        answer("/graphql", 200);
        assertThat(run().train(SHORT)).isEmpty();
    }

    @Test
    void failsIfARequestIsRefused() throws InterruptedException {
        answer("/graphql", 503);
        assertThat(run().train(LONG)).hasValue("The service answered a request with status 503, so it was not trained.");
    }

    @Test
    void failsIfTheServiceBreaksEveryConnection() throws InterruptedException {
        server.createContext("/graphql", exchange -> exchange.close());
        assertThat(run().train(SHORT)).hasValue("The service answered no request, so it was not trained.");
    }

    @Test
    void isCompleteIfSomeRequestsFail() throws InterruptedException {
        var broken = new AtomicBoolean();
        server.createContext("/graphql", exchange -> {
            if (broken.getAndSet(true)) {
                exchange.sendResponseHeaders(200, -1);
            }
            exchange.close();
        });
        assertThat(run().train(Duration.ofSeconds(1))).isEmpty();
    }

    @Test
    void failsIfTheServiceEndsMeanwhile() throws InterruptedException {
        server.createContext("/graphql", exchange -> {
            process.destroyForcibly().onExit().join();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        assertThat(run().train(LONG)).hasValue("The service has ended, so it was not trained.");
    }

    @Test
    void failsIfTheServiceDoesNotStart() throws InterruptedException {
        process.destroyForcibly().waitFor();
        server.stop(0);
        assertThat(run().train(LONG)).hasValue("The service did not become ready, so it was not trained.");
    }

    @Test
    void killsAServiceThatDoesNotStop() throws IOException, InterruptedException {
        process.destroyForcibly();
        process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 0.1; done").start();
        process.inputReader().readLine();
        assertThat(run().stop(SHORT)).isFalse();
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void saysThatAServiceHasStopped() throws InterruptedException {
        assertThat(run().stop(LONG)).isTrue();
    }

    private TrainingRun run() {
        return new TrainingRun(process, server.getAddress().getPort());
    }

    private void answer(String path, int status) {
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }
}
