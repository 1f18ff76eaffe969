import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The results as Markdown tables: rates as shares of the limit, and latencies. */
final class Table {

    private final Map<String, Map<Question, Load>> rows = new LinkedHashMap<>();
    private final Map<String, Duration> starts = new LinkedHashMap<>();
    private final Map<String, Long> memory = new LinkedHashMap<>();

    void add(String server, Novelty novelty, Question question, Load load) {
        rows.computeIfAbsent(server + ", " + novelty.title, row -> new LinkedHashMap<>()).put(question, load);
    }

    void start(String server, Duration start) {
        starts.putIfAbsent(server, start);
    }

    void memory(String server, long mebibytes) {
        memory.put(server, mebibytes);
    }

    @Override
    public String toString() {
        var out = new StringBuilder(rates("requests per second, one core", Load::rate));
        out.append(rates("requests per second of the processor", Load::ratePerProcessor));
        out.append(head("p50 / p99 in ms"));
        rows.forEach((name, loads) -> out.append(row(name, loads, load -> latency(load, load.p99()))));
        out.append(head("p50 / p99 in ms where a pause counts for as long as it lasts"));
        rows.forEach((name, loads) -> out.append(row(name, loads, load -> latency(load, load.p99WithPauses()))));
        out.append("\n| | first answer | memory after the run |\n|---|---|---|\n");
        starts.forEach((name, start) -> out.append("| %s | %.1f s | %,d MB |%n".formatted(name, start.toMillis() / 1000.0,
                memory.getOrDefault(name, 0L))));
        return out.toString();
    }

    /** The rates, also as shares of the limit if that was measured. */
    private String rates(String title, ToDoubleFunction<Load> rate) {
        var out = new StringBuilder(head(title));
        rows.forEach((name, loads) -> out.append(row(name, loads, load -> "%,.0f".formatted(rate.applyAsDouble(load)))));
        var limit = rows.get("raw Vert.x, repeated");
        if (limit != null) {
            out.append(head(title + ", share of raw Vert.x"));
            rows.forEach((name, loads) -> {
                var shares = new LinkedHashMap<Question, Double>();
                loads.forEach((question, load) -> shares.put(question,
                        rate.applyAsDouble(load) / rate.applyAsDouble(limit.get(question))));
                out.append(row(name, shares, share -> "%.0f %%".formatted(100 * share)));
            });
        }
        return out.toString();
    }

    private static String latency(Load load, double p99) {
        return "%.2f / %.2f (×%.1f)".formatted(load.p50(), p99, p99 / load.p50());
    }

    private static String head(String title) {
        return "\n| %s | Q1 | Q2 | Q3 | Q4 | Q5 |\n|---|---|---|---|---|---|\n".formatted(title);
    }

    /** The ratio of the fastest to the slowest row of a kind, as Markdown, for rows of one server. */
    String spread() {
        var out = new StringBuilder(head("slowest below fastest, by the processor's seconds"));
        for (var novelty : Novelty.values()) {
            var spreads = new LinkedHashMap<Question, Double>();
            for (var question : Question.values()) {
                var rates = rows.entrySet().stream().filter(row -> row.getKey().endsWith(", " + novelty.title))
                        .map(row -> row.getValue().get(question)).filter(Objects::nonNull).mapToDouble(Load::ratePerProcessor).summaryStatistics();
                if (rates.getCount() > 1) {
                    spreads.put(question, 1 - rates.getMin() / rates.getMax());
                }
            }
            out.append(spreads.isEmpty() ? "" : row(novelty.title, spreads, spread -> "%.0f %%".formatted(100 * spread)));
        }
        return out.toString();
    }

    private static <T> String row(String name, Map<Question, T> cells, Function<T, String> text) {
        var row = new ArrayList<String>(List.of(name));
        for (var question : Question.values()) {
            row.add(cells.containsKey(question) ? text.apply(cells.get(question)) : "–");
        }
        return "| " + String.join(" | ", row) + " |\n";
    }
}
