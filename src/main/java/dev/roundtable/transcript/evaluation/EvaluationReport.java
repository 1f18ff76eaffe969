package dev.roundtable.transcript.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/** Prints a table of how often inference is right on the labelled transcripts of a folder. */
public final class EvaluationReport {

    private EvaluationReport() {
    }

    /**
     * Removes the labels of every transcript, infers the speakers and compares. Inference has the same information as in the service:
     * names, and the roles that a sheet declares. Where a sheet declares roles, inference is measured without them, too.
     *
     * @param folder transcripts, and sheets where there are some, in folders of any depth
     * @param table receives Markdown tables: a row for each transcript as soon as it is known, then the figures of each folder, then how
     *        often each confidence is right
     * @param progress receives a line for each file before it is read
     * @return how many transcripts were evaluated; without any, there is only the first table
     */
    public static int print(Path folder, PrintStream table, PrintStream progress) {
        var rows = new EvaluationTable(table);
        var files = files(folder, progress);
        int count = 0;
        for (int i = 0; i < files.size(); i++) {
            var relative = folder.relativize(files.get(i));
            var name = relative.toString().replace("|", "\\|");
            progress.printf("%d of %d: %s%n", i + 1, files.size(), relative);
            try {
                var panel = LabelledPanel.of(files.get(i));
                if (panel != null) {
                    count++;
                    var parent = relative.getParent();
                    add(rows, name, parent == null ? "." : parent.toString().replace("|", "\\|"), panel);
                }
            } catch (TranscriptException e) {
                rows.refused(name, e.problem().message());
            }
            table.flush();
        }
        rows.finish();
        return count;
    }

    private static void add(EvaluationTable rows, String name, String source, LabelledPanel panel) {
        if (panel.knowsRoles()) {
            rows.add(name, "names and roles", source, panel.score());
        }
        rows.add(name, "names", source, panel.withoutRoles().score());
    }

    /**
     * The files of a folder and its subfolders that may be transcripts, sorted by path, without hidden files.
     *
     * @param progress receives a line for each subfolder that cannot be read, and is left out
     * @throws UncheckedIOException if the folder itself cannot be read
     */
    public static List<Path> files(Path folder, PrintStream progress) {
        try {
            return new FoundFiles(folder.toRealPath(), progress).list().stream().map(folder::resolve)
                    .filter(file -> Formats.isTranscript(file.toString())).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
