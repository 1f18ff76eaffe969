package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import dev.roundtable.transcript.SpeakerDirectory;
import dev.roundtable.transcript.TextFile;
import dev.roundtable.transcript.TranscriptException;

/** How often inference is right on the labelled transcripts of a folder, as a table. */
public final class EvaluationReport {

    private static final String SHEET = ".panel.yaml";

    private EvaluationReport() {
    }

    /**
     * Takes the labels of every transcript away, infers the speakers again and compares.
     *
     * @param folder transcripts, and sheets where there are some
     * @return a Markdown table: a row for each transcript, then the mean
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
                var panel = LabelledPanel.read(text(file), sheet(file), SpeakerDirectory.empty());
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

    private static List<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextFile sheet(Path transcript) {
        var name = transcript.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var sheet = transcript.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + SHEET);
        return Files.exists(sheet) ? text(sheet) : null;
    }

    private static TextFile text(Path file) {
        try {
            return new TextFile(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
