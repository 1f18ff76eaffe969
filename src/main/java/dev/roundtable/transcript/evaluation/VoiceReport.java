package dev.roundtable.transcript.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import dev.roundtable.transcript.file.TranscriptException;

/** Prints a table of how often the names of anonymous voices are right on the labelled transcripts of a folder. */
public final class VoiceReport {

    private VoiceReport() {
    }

    /**
     * Replaces the labels of every transcript by numbers, infers which voice is which person and compares. Inference knows the names of
     * the people, and no roles.
     *
     * @param folder transcripts, in folders of any depth
     * @param table receives a Markdown table: a row for each transcript as soon as it is known, then the figures of all together
     * @param progress receives a line for each file before it is read
     * @return how many transcripts were evaluated
     */
    public static int print(Path folder, PrintStream table, PrintStream progress) {
        table.println("| transcript | voices | on the roster | named | right | precision | coverage | coverage of the words |");
        table.println("|---|---|---|---|---|---|---|---|");
        var files = EvaluationReport.files(folder, progress);
        int count = 0;
        var sum = new VoiceScore(0, 0, 0, 0, 0, 0);
        for (int i = 0; i < files.size(); i++) {
            var name = folder.relativize(files.get(i)).toString();
            progress.printf("%d of %d: %s%n", i + 1, files.size(), name);
            try {
                var score = VoiceScore.of(files.get(i));
                if (score != null) {
                    count++;
                    sum = sum.plus(score);
                    table.println(row(name.replace("|", "\\|"), score));
                }
            } catch (TranscriptException e) {
                table.println("| " + name + " | refused: " + e.problem().message() + " | | | | | | |");
            }
            table.flush();
        }
        if (count > 0) {
            table.println(row("all " + count, sum));
            table.flush();
        }
        return count;
    }

    private static String row(String name, VoiceScore score) {
        var shares = DoubleStream.of(score.precision(), score.coverage(), score.spoken())
                .mapToObj(share -> Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share));
        return Stream.of(Stream.of(name), score.cells().stream(), shares).flatMap(cells -> cells).map(Object::toString)
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
