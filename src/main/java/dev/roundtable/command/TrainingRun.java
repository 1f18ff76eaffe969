package dev.roundtable.command;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A service that gets requests for some seconds. */
final class TrainingRun {

    /** Only the bundled panel, in memory, and heard by nobody else. */
    static final List<String> SETTINGS = List.of("-Dquarkus.http.host=127.0.0.1", "-Droundtable.http.management-port=",
            "-Droundtable.transcripts=", "-Droundtable.bundled=true",
            "-Dquarkus.datasource.jdbc.url=jdbc:h2:mem:training;DB_CLOSE_DELAY=-1");

    /** Longer than a start takes where an image for another kind of processor is built. */
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration TRAINING = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Requests of all kinds; %1$d is a number that is used once, so that each is executed. */
    private static final List<String> QUERIES = List.of(
            "{ panel(slug: \"agi-next-2026\") { id title(language: \"x%1$d\") } }",
            "{ n%1$d: panel(slug: \"agi-next-2026\") { id slug title participations { role affiliation speaker { id name } } questions"
                    + " { id kind title text askedBy { id name } answers { id text speaker { id name } } } } }",
            "query ($slug: String!) { panel(slug: $slug) { id title heldOn questions { id title answers { id speaker { id name } } } } }",
            "{ panels(first: 20) { nodes { id questions { id answers { id speaker { id name } } } } } node(id: \"n%1$d\") { id } }",
            "{ answers(first: 20, filter: { speaker: \"yao-shunyu\" }) { nodes { id text question { id title } panel { id } } } }",
            "{ search(query: \"AI n%1$d\", first: 3) { nodes { turn { id text speaker { name } } excerpt { text } } } }");

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private TrainingRun(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the service by a command, at a free port. */
    static TrainingRun start(List<String> command) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new TrainingRun(builder.start(), port);
    }

    /** Waits until the service is ready, and sends it requests. False if it does not become ready. */
    boolean train() throws InterruptedException {
        long latest = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                return false;
            }
            Thread.sleep(PAUSE.toMillis());
        }
        long end = System.nanoTime() + TRAINING.toNanos();
        for (int number = 0; System.nanoTime() < end; number++) {
            ask(number);
        }
        return true;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return client
                    .send(HttpRequest.newBuilder(HealthProbe.ready(Integer.toString(port))).build(), BodyHandlers.discarding())
                    .statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void ask(int number) throws InterruptedException {
        var query = QUERIES.get(number % QUERIES.size()).formatted(number).replace("\"", "\\\"");
        var body = "{\"query\":\"" + query + "\",\"variables\":{\"slug\":\"agi-next-2026\"}}";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
        try {
            client.send(request, BodyHandlers.discarding());
            if (number % 10 == 0) {
                client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException e) {
            // The next request may succeed; a service that has stopped leaves no cache, which its log explains.
            System.err.println(e.getMessage());
        }
    }

    /** Stops the service, and waits until its JVM has written what it has learned. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
