package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import dev.roundtable.transcript.TranscriptException;

/** How often inference is right on the labelled transcripts of a folder, as a table. */
public final class EvaluationReport {

    private EvaluationReport() {
    }

    /**
     * Takes the labels of every transcript away, infers the speakers again and compares.
     *
     * @param folder transcripts, and sheets where there are some
     * @return a Markdown table: a row for each transcript, then their mean, then how all their words together fare
     */
    public static String of(Path folder) {
        var table = new StringBuilder("""
                | transcript | accuracy | longest speaker | alternating | boundary F1 | precision ≥ 0.8 | coverage ≥ 0.8 |
                |---|---|---|---|---|---|---|
                """);
        var scores = new ArrayList<AttributionScore>();
        for (var file : files(folder)) {
            var name = file.getFileName().toString();
            try {
                var panel = LabelledPanel.of(file);
                if (panel != null) {
                    var score = panel.score();
                    scores.add(score);
                    row(table, name, List.of(score));
                }
            } catch (TranscriptException e) {
                table.append("| ").append(name).append(" | refused: ").append(e.problem().message())
                        .append(" | | | | | |\n");
            }
        }
        row(table, "mean of " + scores.size(), scores);
        row(table, "all words", scores.stream().reduce(AttributionScore::plus).map(List::of).orElse(List.of()));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, List<AttributionScore> scores) {
        table.append("| ").append(name);
        for (ToDoubleFunction<AttributionScore> figure : List.<ToDoubleFunction<AttributionScore>>of(
                AttributionScore::accuracy, AttributionScore::longestFloor, AttributionScore::alternatingFloor,
                AttributionScore::boundaryF1, AttributionScore::precision, AttributionScore::coverage)) {
            double mean = scores.stream().mapToDouble(figure).filter(value -> !Double.isNaN(value)).average()
                    .orElse(Double.NaN);
            table.append(" | ").append(Double.isNaN(mean) ? "–" : String.format(Locale.ROOT, "%.3f", mean));
        }
        table.append(" |\n");
    }

    /** The files of a folder that may be transcripts, in the order of their names. */
    public static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
