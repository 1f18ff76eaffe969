import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The latencies of requests, as measured and corrected for pauses.
 * <p>
 * wrk corrects latencies (stats_correct in its stats.c): for each request that took at least twice the average, it adds the requests
 * that its connection would have sent meanwhile. Each of them is shorter than the one before by the average.
 *
 * @param measured the number of requests by their microseconds
 * @param withPauses the same with the added requests
 */
record Latencies(NavigableMap<Long, Long> measured, NavigableMap<Long, Long> withPauses) {

    private static final Pattern LASTED = Pattern.compile("(?m)^lasted (\\d+) us$");
    private static final Pattern TOOK = Pattern.compile("(?m)^took (\\d+) us (\\d+) times$");

    /** Parses the output of {@code bodies.lua} for a number of requests and connections. */
    static Latencies of(String output, long requests, int connections) {
        var withPauses = new TreeMap<Long, Long>();
        var took = TOOK.matcher(output);
        while (took.find()) {
            withPauses.put(Long.valueOf(took.group(1)), Long.valueOf(took.group(2)));
        }
        var lasted = LASTED.matcher(output);
        if (requests < connections || !lasted.find()) {
            return new Latencies(withPauses, withPauses);
        }
        var measured = measured(withPauses, Long.parseLong(lasted.group(1)) / (requests / connections));
        if (measured.values().stream().anyMatch(count -> count < 0) || sum(measured) > requests) {
            throw new IllegalStateException("wrk has added other requests than it does in version 4.1");
        }
        return new Latencies(measured, withPauses);
    }

    /** Removes the added requests, from the longest latency down: the longest was measured, so those that it added are known, and so on. */
    private static NavigableMap<Long, Long> measured(NavigableMap<Long, Long> withPauses, long average) {
        var measured = new TreeMap<>(withPauses);
        for (Map.Entry<Long, Long> entry = measured.lastEntry(); entry != null; entry = measured.lowerEntry(entry.getKey())) {
            if (entry.getKey() >= 2 * average) {
                long count = entry.getValue();
                for (long added = entry.getKey() - average; count > 0 && added > average; added -= average) {
                    measured.merge(added, -count, Long::sum);
                }
            }
        }
        return measured;
    }

    private static long sum(NavigableMap<Long, Long> latencies) {
        return latencies.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The latency in milliseconds that a share of the requests does not exceed. */
    static double percentile(double part, NavigableMap<Long, Long> latencies) {
        double left = part * sum(latencies);
        for (var entry : latencies.entrySet()) {
            left -= entry.getValue();
            if (left <= 0) {
                return entry.getKey() / 1000.0;
            }
        }
        return Double.NaN;
    }

    /** Prints the percentiles of the output of {@code bodies.lua}, which is the input, for a number of requests and connections. */
    public static void main(String... args) throws IOException {
        var latencies = of(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), Long.parseLong(args[0]),
                Integer.parseInt(args[1]));
        System.out.printf("p50 %.2f ms, p99 %.2f ms, with pauses %.2f ms%n", percentile(0.5, latencies.measured),
                percentile(0.99, latencies.measured), percentile(0.99, latencies.withPauses));
    }
}
