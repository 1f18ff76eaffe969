package dev.roundtable.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.roundtable.transcript.draft.SheetDraft;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a draft of the panel sheet of a transcript without labels. The service does not start. */
@RegisterForReflection
@Command(name = "draft", description = "Infers the speakers of a transcript without labels, and prints a draft of its panel sheet:"
        + " the people, the questions, and a cue for each turn, the most doubtful words first.")
final class DraftCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "TRANSCRIPT", description = "A transcript without labels.")
    private Path transcript;

    @Option(names = "--people", paramLabel = "SHEET", description = "A panel sheet that says who takes part. The default is the sheet"
            + " beside the transcript.")
    private Path people;

    @Override
    public Integer call() throws IOException {
        var sheet = people == null ? beside() : people;
        for (var file : people == null ? new Path[]{ transcript } : new Path[]{ transcript, people }) {
            if (!Files.isRegularFile(file)) {
                return WrongArguments.explain(spec.commandLine(), "%s is no file, expected a transcript and a panel sheet."
                        .formatted(file));
            }
        }
        try {
            spec.commandLine().getOut().print(SheetDraft.of(text(transcript), Files.exists(sheet) ? text(sheet) : null));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (TranscriptException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private Path beside() {
        var name = transcript.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return transcript.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".panel.yaml");
    }

    private static TextFile text(Path file) throws IOException {
        return new TextFile(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
