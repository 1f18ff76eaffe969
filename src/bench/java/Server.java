import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server process on one core. */
final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration START = Duration.ofMinutes(5);
    private static final String CORE = "1";

    /** The unit of processor time in Linux: clock ticks per second. */
    private static final double TICKS = 100;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .build();
    private final URI uri;
    private final Process process;
    private final Duration start;

    private Server(URI uri, Process process, Duration start) {
        this.uri = uri;
        this.process = process;
        this.start = start;
    }

    /** Starts a server and waits until it responds to the body. The command gets its port in {@code PORT}. */
    static Server start(String name, int port, Path folder, String body, List<String> command)
            throws IOException, InterruptedException {
        var pinned = new ArrayList<>(List.of("taskset", "-c", CORE));
        pinned.addAll(command);
        var builder = new ProcessBuilder(pinned).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("PORT", Integer.toString(port));
        // Servers on Quarkus read this variable.
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("NODE_ENV", "production");
        long begin = System.nanoTime();
        var process = builder.start();
        var server = new Server(URI.create("http://127.0.0.1:" + port + "/graphql"), process, Duration.ZERO);
        while (process.isAlive() && System.nanoTime() - begin < START.toNanos()) {
            try {
                var answer = server.ask(body);
                if (answer.startsWith("{\"data\"")) {
                    return new Server(server.uri, process, Duration.ofNanos(System.nanoTime() - begin));
                }
            } catch (IOException e) {
                // Not yet listening.
            }
            Thread.sleep(20);
        }
        server.close();
        throw new IOException(name + " does not answer; see " + folder.resolve(name + ".log"));
    }

    String ask(String body) throws IOException, InterruptedException {
        return ask(uri(), body);
    }

    String ask(String at, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(at)).header("Content-Type", "application/json").timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    String uri() {
        return uri.toString();
    }

    /** The time from the command to the first response. */
    Duration start() {
        return start;
    }

    /** The memory of the process (resident set size), in MiB. */
    long memory() throws IOException {
        for (var line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }

    /** The processor time of all threads, in seconds. */
    double processor() throws IOException {
        var status = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        // The name of the process may have spaces, so fields are read after it. utime and stime are fields 14 and 15 of proc(5).
        var fields = status.substring(status.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    }

    /** The size of the heap after a garbage collection, in MiB; only for a Java server. */
    long heap() throws IOException, InterruptedException {
        run("jcmd", Long.toString(process.pid()), "GC.run");
        var lines = run("jstat", "-gc", Long.toString(process.pid())).strip().split("\n");
        var names = lines[0].strip().split(" +");
        var values = lines[1].strip().split(" +");
        double kibibytes = 0;
        for (int i = 0; i < names.length; i++) {
            if (List.of("S0U", "S1U", "EU", "OU").contains(names[i])) {
                kibibytes += Double.parseDouble(values[i]);
            }
        }
        return Math.round(kibibytes / 1024);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return output;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
