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
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A service that gets requests for some seconds. */
final class TrainingRun {

    /** Only the bundled panel, in memory, and heard by nobody else. */
    static final List<String> SETTINGS = List.of("-Dquarkus.http.host=127.0.0.1", "-Droundtable.http.management-port=",
            "-Droundtable.transcripts=", "-Droundtable.bundled=true", "-Droundtable.web=true",
            "-Droundtable.graphql.trusted-only=false", "-Dquarkus.http.insecure-requests=enabled",
            "-Dquarkus.datasource.jdbc.url=jdbc:h2:mem:training;DB_CLOSE_DELAY=-1");

    /** Longer than a start or a stop takes where an image for another kind of processor is built. */
    static final Duration SLOWEST_START = Duration.ofMinutes(10);
    static final Duration TRAINING = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final int BROKEN = -1;
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** Longer than the slowest request takes there: the first one. */
    private static final Duration REQUEST = Duration.ofMinutes(1);

    /** Requests of all kinds; %1$d is a number that is used once, so that each is executed. */
    static final List<String> QUERIES = List.of(
            "{ n%1$d: panel(slug: \"agi-next-2026\") { id title(language: \"en\") } }",
            "{ n%1$d: panel(slug: \"agi-next-2026\") { id slug title participations { role affiliation speaker { id name } } questions"
                    + " { id kind title text askedBy { id name } answers { id text speaker { id name } } } } }",
            "query ($slug: String!) { panel(slug: $slug) { id title heldOn questions { id title answers { id speaker { id name } } } } }",
            "{ panels(first: 20) { nodes { id questions { id answers { id speaker { id name } } } } } node(id: \"n%1$d\") { id } }",
            "{ answers(first: 20, filter: { speaker: \"yao-shunyu\" }) { nodes { id text question { id title } panel { id } } } }",
            "{ search(query: \"AI n%1$d\", first: 3) { totalCount edges { node { id text speaker { name } } excerpt { text highlights { start end } } } } }");

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    /** A service that runs already, at a port of this machine. */
    TrainingRun(Process process, int port) {
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

    /**
     * Waits until the service is ready, and sends it requests. Some connections may break, but not all.
     *
     * @param time how long requests are sent
     * @return why the service is not trained, as a sentence; empty if it is
     */
    Optional<String> train(Duration time) throws InterruptedException {
        long latest = System.nanoTime() + SLOWEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                return Optional.of("The service did not become ready, so it was not trained.");
            }
            Thread.sleep(PAUSE.toMillis());
        }
        long end = System.nanoTime() + time.toNanos();
        int answered = 0;
        for (int number = 0; System.nanoTime() < end; number++) {
            int status = ask(number);
            answered += status == OK ? 1 : 0;
            if (status != OK && status != BROKEN) {
                return Optional.of("The service answered a request with status %d, so it was not trained.".formatted(status));
            }
            if (!process.isAlive()) {
                return Optional.of("The service has ended, so it was not trained.");
            }
        }
        return answered == 0 ? Optional.of("The service answered no request, so it was not trained.") : Optional.empty();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return status(HttpRequest.newBuilder(HealthProbe.ready(null, Integer.toString(port)))) == OK;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Sends a request, and sometimes another one.
     *
     * @return the first status that is not 200; 200 if there is none; {@link #BROKEN} if the connection broke
     */
    private int ask(int number) throws InterruptedException {
        var query = QUERIES.get(number % QUERIES.size()).formatted(number).replace("\"", "\\\"");
        var body = "{\"query\":\"" + query + "\",\"variables\":{\"slug\":\"agi-next-2026\"}}";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json").header("Accept", "application/graphql-response+json")
                .POST(BodyPublishers.ofString(body));
        try {
            int status = status(request);
            return status == OK && number % 10 == 0
                    ? status(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")))
                    : status;
        } catch (IOException e) {
            // The next request may succeed.
            System.err.println(e.getMessage());
            return BROKEN;
        }
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(REQUEST).build(), BodyHandlers.discarding()).statusCode();
    }

    /**
     * Stops the service, and waits until its JVM has written what it has learned.
     *
     * @param longest after this time, the process is killed
     * @return whether it stopped by itself. A JVM that was killed has written nothing, or only a part.
     */
    boolean stop(Duration longest) throws InterruptedException {
        process.destroy();
        boolean stopped = process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        if (!stopped) {
            process.destroyForcibly().waitFor();
        }
        return stopped;
    }
}
