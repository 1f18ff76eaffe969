import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The result of wrk, which runs on the other core.
 *
 * @param rate requests per second
 * @param p50 the median latency in milliseconds
 * @param p99 the 99th percentile in milliseconds
 * @param p99WithPauses the same, corrected for pauses, see {@link Latencies}
 * @param requests the number of requests
 * @param failed the number of requests without status 200 or without a response in time
 * @param processor the processor time of the server in seconds; less than the elapsed time if other processes used the core, too
 */
record Load(double rate, double p50, double p99, double p99WithPauses, long requests, long failed, double processor) {

    private static final String CORE = "0";

    /** Sends the bodies in turn to a path of a server, for some seconds and over some connections. */
    static Load run(Server server, String path, List<String> bodies, int connections, int seconds, long first, Path folder)
            throws IOException, InterruptedException {
        double before = server.processor();
        var file = Files.write(folder.resolve("bodies"), bodies);
        var process = new ProcessBuilder("taskset", "-c", CORE, "wrk", "-t1", "-c" + connections, "-d" + seconds + "s",
                "--timeout", "5s", "-s", "src/bench/bodies.lua", server.uri() + path, "--", file.toString(),
                Long.toString(first)).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        long requests = (long) number(output, "(\\d+) requests in");
        var latencies = Latencies.of(output, requests, connections);
        return new Load(number(output, "Requests/sec: +([0-9.]+)"), Latencies.percentile(0.5, latencies.measured()),
                Latencies.percentile(0.99, latencies.measured()), Latencies.percentile(0.99, latencies.withPauses()), requests,
                (long) (number(output, "Non-2xx or 3xx responses: (\\d+)") + number(output, "timeout (\\d+)")),
                server.processor() - before);
    }

    /** Requests per second of processor time: the rate if no other process used the core. */
    double ratePerProcessor() {
        return requests / processor;
    }

    private static double number(String output, String pattern) {
        var found = Pattern.compile(pattern).matcher(output);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }
}
