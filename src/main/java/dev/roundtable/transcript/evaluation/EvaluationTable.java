package dev.roundtable.transcript.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Writes scores as Markdown tables: a row for each transcript, then groups and kinds of transcripts, then how reliable confidences are. */
final class EvaluationTable {

    private static final List<ToDoubleFunction<AttributionScore>> FIGURES = List.of(AttributionScore::accuracy,
            AttributionScore::longestFloor, AttributionScore::alternatingFloor, AttributionScore::boundaryF1,
            AttributionScore::precision, AttributionScore::coverage);
    private static final String FIGURE_NAMES = " | accuracy | longest speaker | alternating | boundary F1 | precision ≥ 0.8 | coverage ≥ 0.8 |";

    private static final String ALL = "all";

    private record Group(String source, String knows) {}

    private final PrintStream out;
    private final Map<Group, List<AttributionScore>> groups = new LinkedHashMap<>();
    private final Map<Group, List<AttributionScore>> kinds = new TreeMap<>(
            Comparator.comparing(Group::knows).thenComparing(Group::source));

    EvaluationTable(PrintStream out) {
        this.out = out;
        out.println("| transcript" + FIGURE_NAMES + " inference knows | kind |");
        out.println("|---|---|---|---|---|---|---|---|---|");
    }

    /**
     * Writes the row of a transcript.
     *
     * @param knows what inference knows
     * @param source the folder of the transcript
     */
    void add(String transcript, String knows, String source, AttributionScore score) {
        var kind = score.kind() == null ? "–" : score.kind().name();
        out.println(row(transcript, List.of(score)) + " " + knows + " | " + kind + " |");
        kinds.computeIfAbsent(new Group(kind, knows), key -> new ArrayList<>()).add(score);
        groups.computeIfAbsent(new Group(ALL, knows), key -> new ArrayList<>()).add(score);
        groups.computeIfAbsent(new Group(source, knows), key -> new ArrayList<>()).add(score);
    }

    /** Writes the row of a transcript that cannot be read. */
    void refused(String transcript, String reason) {
        out.println("| " + transcript + " | refused: " + reason + " | | | | | | | |");
    }

    /** Writes the tables of groups and of reliability, unless there is no score. */
    void finish() {
        if (groups.isEmpty()) {
            return;
        }
        out.println();
        out.println("| words" + FIGURE_NAMES + " inference knows | transcripts |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        boolean one = groups.keySet().stream().filter(group -> !group.source().equals(ALL)).map(Group::source).distinct()
                .count() == 1;
        groups.forEach((group, scores) -> {
            if (one && !group.source().equals(ALL)) {
                return;
            }
            var end = " %s | %d |".formatted(group.knows(), scores.size());
            out.println(row(group.source() + " words", List.of(sum(scores))) + end);
            out.println(row("mean of " + group.source(), scores) + end);
        });
        out.println();
        out.println("| kind that inference finds" + FIGURE_NAMES + " inference knows | transcripts |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        kinds.forEach((group, scores) -> out
                .println(row(group.source(), List.of(sum(scores))) + " %s | %d |".formatted(group.knows(), scores.size())));
        out.println();
        out.println("| inference knows | stated confidence | words | mean stated | right |");
        out.println("|---|---|---|---|---|");
        groups.forEach((group, scores) -> {
            if (group.source().equals(ALL)) {
                reliability(group.knows(), sum(scores).reliability());
            }
        });
        out.flush();
    }

    private void reliability(String knows, Reliability reliability) {
        for (int b = 0; b < reliability.bins().size(); b++) {
            var bin = reliability.bins().get(b);
            double end = b + 1 < Reliability.STARTS.size() ? Reliability.STARTS.get(b + 1) : 1;
            if (bin.units() > 0) {
                out.printf(Locale.ROOT, "| %s | %.2f to %.2f | %d | %.3f | %.3f |%n", knows, Reliability.STARTS.get(b), end,
                        bin.units(), bin.stated() / bin.units(), (double) bin.right() / bin.units());
            }
        }
    }

    private static AttributionScore sum(List<AttributionScore> scores) {
        return scores.stream().reduce(AttributionScore::plus).orElseThrow();
    }

    private static String row(String name, List<AttributionScore> scores) {
        var row = new StringBuilder("| ").append(name);
        for (var figure : FIGURES) {
            double mean = scores.stream().mapToDouble(figure).filter(value -> !Double.isNaN(value)).average()
                    .orElse(Double.NaN);
            row.append(" | ").append(Double.isNaN(mean) ? "–" : String.format(Locale.ROOT, "%.3f", mean));
        }
        return row.append(" |").toString();
    }
}
