import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What wrk measures on the other core.
 *
 * @param rate requests per second
 * @param p50 half of the requests take at most so many milliseconds
 * @param p99 nearly all take at most so many
 * @param requests how many in all
 * @param failed how many requests gave no status 200, or nothing in time
 * @param processor for how many seconds the server had the processor; less than the time where others on the machine had it, too
 */
record Load(double rate, double p50, double p99, long requests, long failed, double processor) {

    private static final String CORE = "0";
    private static final Pattern LATENCY = Pattern.compile("(?m)^ +(50|99)% +([0-9.]+)(us|ms|s)");

    /** Sends the bodies in turn to a path of a server for some seconds, over so many connections. */
    static Load run(Server server, String path, List<String> bodies, int connections, int seconds, long first, Path folder)
            throws IOException, InterruptedException {
        double before = server.processor();
        var file = Files.write(folder.resolve("bodies"), bodies);
        var process = new ProcessBuilder("taskset", "-c", CORE, "wrk", "-t1", "-c" + connections, "-d" + seconds + "s",
                "--latency", "--timeout", "5s", "-s", "src/bench/bodies.lua", server.uri() + path, "--", file.toString(),
                Long.toString(first)).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return new Load(number(output, "Requests/sec: +([0-9.]+)"), latency(output, "50"), latency(output, "99"),
                (long) number(output, "(\\d+) requests in"),
                (long) (number(output, "Non-2xx or 3xx responses: (\\d+)") + number(output, "timeout (\\d+)")),
                server.processor() - before);
    }

    /** Requests per second of the processor: what the rate would be had the server all of it. */
    double ratePerProcessor() {
        return requests / processor;
    }

    private static double number(String output, String pattern) {
        var found = Pattern.compile(pattern).matcher(output);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static double latency(String output, String percent) {
        var found = LATENCY.matcher(output);
        while (found.find()) {
            if (found.group(1).equals(percent)) {
                double factor = switch (found.group(3)) {
                    case "us" -> 0.001;
                    case "ms" -> 1;
                    default -> 1000;
                };
                return Double.parseDouble(found.group(2)) * factor;
            }
        }
        return Double.NaN;
    }
}
