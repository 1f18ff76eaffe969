package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.StreamSupport;

import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/** Prints a table of how often inference is right on the labelled transcripts of a folder. */
public final class EvaluationReport {

    private EvaluationReport() {
    }

    /**
     * Removes the labels of every transcript, infers the speakers and compares. Inference has the same information as in the service:
     * names, and the roles that a sheet declares.
     *
     * @param folder transcripts, and sheets where there are some, in folders of any depth
     * @param table receives a Markdown table: a row for each transcript as soon as it is known, then their mean, then the figures of all
     *        words together
     * @param progress receives a line for each file before it is read
     * @return how many transcripts were evaluated; without any, the table has no mean
     */
    public static int print(Path folder, PrintStream table, PrintStream progress) {
        table.println(
                "| transcript | accuracy | longest speaker | alternating | boundary F1 | precision ≥ 0.8 | coverage ≥ 0.8 |");
        table.println("|---|---|---|---|---|---|---|");
        var scores = new ArrayList<AttributionScore>();
        var files = files(folder);
        for (int i = 0; i < files.size(); i++) {
            var name = folder.relativize(files.get(i)).toString();
            progress.printf("%d of %d: %s%n", i + 1, files.size(), name);
            try {
                var panel = LabelledPanel.of(files.get(i));
                if (panel != null) {
                    var score = panel.score();
                    scores.add(score);
                    table.println(row(name.replace("|", "\\|"), List.of(score)));
                }
            } catch (TranscriptException e) {
                table.println("| " + name + " | refused: " + e.problem().message() + " | | | | | |");
            }
            table.flush();
        }
        if (!scores.isEmpty()) {
            table.println(row("mean of " + scores.size(), scores));
            table.println(row("all words", scores.stream().reduce(AttributionScore::plus).map(List::of).orElseThrow()));
            table.flush();
        }
        return scores.size();
    }

    private static String row(String name, List<AttributionScore> scores) {
        var row = new StringBuilder("| ").append(name);
        for (ToDoubleFunction<AttributionScore> figure : List.<ToDoubleFunction<AttributionScore>>of(
                AttributionScore::accuracy, AttributionScore::longestFloor, AttributionScore::alternatingFloor,
                AttributionScore::boundaryF1, AttributionScore::precision, AttributionScore::coverage)) {
            double mean = scores.stream().mapToDouble(figure).filter(value -> !Double.isNaN(value)).average()
                    .orElse(Double.NaN);
            row.append(" | ").append(Double.isNaN(mean) ? "–" : String.format(Locale.ROOT, "%.3f", mean));
        }
        return row.append(" |").toString();
    }

    /** The files of a folder and its subfolders that may be transcripts, sorted by path, without hidden files. */
    public static List<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            var root = folder.toRealPath();
            return files.filter(file -> Formats.isTranscript(file.toString()) && Files.isRegularFile(file))
                    .filter(file -> !isHidden(folder.relativize(file)) && isIn(root, file)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file is inside the folder, and no link that leads out of it. */
    private static boolean isIn(Path root, Path file) {
        try {
            return file.toRealPath().startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isHidden(Path path) {
        return StreamSupport.stream(path.spliterator(), false).anyMatch(name -> name.toString().startsWith("."));
    }
}
