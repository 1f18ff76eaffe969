package dev.roundtable.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The packaged service, jar or binary, as a process of its own: what happens to it, a test cannot do to itself. */
public final class Service implements AutoCloseable {

    /** On a crowded machine a start may take minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^\\s\",]+)");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Process process;
    private final Path log;

    private Service(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the service on any free port of this machine alone. */
    static Service start(Map<String, String> properties) throws IOException {
        return start(command(properties), Map.of());
    }

    /** Starts it with variables of the environment beside this one's. */
    static Service start(Map<String, String> properties, Map<String, String> environment) throws IOException {
        return start(command(properties), environment);
    }

    /** Starts the jar with options of the JVM beside the usual ones. */
    public static Service startWith(List<String> javaOptions, Map<String, String> properties) throws IOException {
        return start(command(javaOptions, properties), Map.of());
    }

    /** Starts the jar with options of the JVM and arguments of its own, as a command that ends. */
    public static Service run(List<String> javaOptions, String... arguments) throws IOException {
        var command = new ArrayList<>(command(javaOptions, Map.of()));
        command.addAll(List.of(arguments));
        return start(command, Map.of());
    }

    /** The folder of the jar and its libraries. */
    public static Path folder() throws IOException {
        return Artifact.in(Artifact.TARGET).file().getParent();
    }

    /** Whether it is a binary, which some things are different for. */
    public static boolean isNative() throws IOException {
        return Artifact.in(Artifact.TARGET).isNative();
    }

    /** Starts it where no file may grow beyond so many kilobytes: what is written beyond fails, as on a full disk. */
    static Service startWithFilesUpTo(int kilobytes, Map<String, String> properties) throws IOException {
        var command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "-"));
        command.addAll(command(properties));
        return start(command, Map.of());
    }

    private static Service start(List<String> command, Map<String, String> environment) throws IOException {
        var log = Files.createTempFile("service", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Service(builder.start(), log);
    }

    private static List<String> command(Map<String, String> properties) throws IOException {
        return command(List.of(), properties);
    }

    private static List<String> command(List<String> javaOptions, Map<String, String> properties) throws IOException {
        var options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        options.addAll(javaOptions);
        var definitions = new ArrayList<>(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0"));
        properties.forEach((name, value) -> definitions.add("-D" + name + "=" + value));
        return Artifact.in(Artifact.TARGET).command(options, definitions);
    }

    /** Where it listens, once it does. */
    public String url() {
        await("listening", () -> LISTENING.matcher(output()).find());
        var found = LISTENING.matcher(output());
        return found.find() ? found.group(1) : null;
    }

    /** Waits until the corpus is whole. Returns nothing, so that the service is closed by who started it if that never comes. */
    public void awaitReady() {
        var url = url();
        await("ready", () -> status(url + "/q/health/ready") == 200);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url() + path)));
    }

    HttpResponse<String> post(String json) {
        return send(HttpRequest.newBuilder(URI.create(url() + "/graphql")).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(output(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(String url) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends it as the kernel does when memory is short: at once. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Asks it to end, as a container engine does. */
    public void terminate() {
        process.destroy();
    }

    /** Waits for its end. */
    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The service does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that it has logged. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(String what, BooleanSupplier condition) {
        long latest = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > latest) {
                throw new IllegalStateException("The service is not " + what + ":\n" + output());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exitCode();
        log.toFile().delete();
    }
}
