package dev.roundtable.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import dev.roundtable.transcript.evaluation.EvaluationReport;
import dev.roundtable.transcript.evaluation.VoiceReport;
import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how often the inference of speakers is right on a folder of labelled transcripts. The service does not start. */
@RegisterForReflection
@Command(name = "evaluate", description = "Removes the labels of transcripts, infers the speakers and prints how often that is right,"
        + " as a Markdown table with a row for each transcript.")
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Labelled transcripts, in folders of any depth, such as /data.")
    private Path folder;

    @Option(names = "--voices", description = "Only replaces the labels by numbers such as SPEAKER_00, infers which voice is which"
            + " person, and prints how often that is right.")
    private boolean voices;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            return WrongArguments.explain(spec.commandLine(), Files.exists(folder)
                    ? "%s is a file, expected a folder of labelled transcripts.".formatted(folder)
                    : "The folder %s does not exist, expected a folder of labelled transcripts.".formatted(folder));
        }
        int evaluated = voices
                ? VoiceReport.print(folder, System.out, System.err)
                : EvaluationReport.print(folder, System.out, System.err);
        if (evaluated == 0) {
            spec.commandLine().getErr().printf("No transcript in %s can be evaluated, expected one with labels or reviewed cues"
                    + " for two or more speakers.%n", folder);
            return ExitCode.SOFTWARE;
        }
        return ExitCode.OK;
    }
}
