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

/** Runs the packaged service, jar or binary, as a process that a test can kill, stop and restrict. */
public final class Service implements AutoCloseable {

    /** The longest start, on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^\\s\",]+)");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Process process;
    private final Path log;

    private Service(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts the service on a free port of the loopback interface. */
    static Service start(Map<String, String> properties) throws IOException {
        return start(command(properties), Map.of());
    }

    /** Starts the service with additional environment variables. */
    static Service start(Map<String, String> properties, Map<String, String> environment) throws IOException {
        return start(command(properties), environment);
    }

    /** Starts the jar with additional options of the JVM. */
    public static Service startWith(List<String> javaOptions, Map<String, String> properties) throws IOException {
        return start(command(javaOptions, properties), Map.of());
    }

    /** Starts a command of the jar that ends by itself, with options of the JVM. */
    public static Service run(List<String> javaOptions, String... arguments) throws IOException {
        var command = new ArrayList<>(command(javaOptions, Map.of()));
        command.addAll(List.of(arguments));
        return start(command, Map.of());
    }

    /** The folder of the jar and its libraries. */
    public static Path folder() throws IOException {
        return Artifact.in(Artifact.TARGET).file().getParent();
    }

    /** Whether the packaged service is a native binary. */
    public static boolean isNative() throws IOException {
        return Artifact.in(Artifact.TARGET).isNative();
    }

    /** Starts the service with a limit of the size of files in kilobytes. Writes beyond the limit fail, as on a full disk. */
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

    /** Waits until the service listens, and returns its URL. */
    public String url() {
        await("listening", () -> LISTENING.matcher(output()).find());
        var found = LISTENING.matcher(output());
        return found.find() ? found.group(1) : null;
    }

    /** Waits until the corpus is complete. Fails if that takes too long; the caller closes the service then, too. */
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

    /** Kills the process at once (SIGKILL), as the kernel does when memory is short. */
    void kill() {
        process.destroyForcibly();
        exitCode();
    }

    /** Asks the process to stop (SIGTERM), as a container engine does. */
    public void terminate() {
        process.destroy();
    }

    /** Waits until the process has ended. */
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

    /** The log of the service. */
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
