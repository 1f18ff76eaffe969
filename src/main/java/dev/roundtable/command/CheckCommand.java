package dev.roundtable.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dev.roundtable.ingest.check.CorpusCheck;
import dev.roundtable.ingest.source.AttributionConfig;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.ingest.source.IngestConfig.Ingest;
import dev.roundtable.settings.SettingsCheck;
import dev.roundtable.settings.SettingsException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the service would make of transcripts, with all warnings and errors. The service does not start. */
@RegisterForReflection
@Command(name = "check", description = "Reads transcripts and panel sheets as the service does, and prints a line for each panel:"
        + " its format, language, speakers, turns and questions, with warnings and errors below it. The service does not start.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders of any depth, such as /data, and single transcripts.")
    private List<Path> paths;

    @Override
    public Integer call() {
        for (var path : paths) {
            if (!Files.exists(path)) {
                return WrongArguments.explain(spec.commandLine(),
                        "%s does not exist, expected a folder or a transcript.".formatted(path));
            }
        }
        try {
            return CorpusCheck.print(paths, limits(), out()) ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (SettingsException e) {
            spec.commandLine().getErr().println("Roundtable did not check anything: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static CorpusCheck.Limits limits() {
        var settings = SettingsCheck.read();
        settings.refuseFaults();
        return new CorpusCheck.Limits(
                new MemorySizeConverter()
                        .convert(settings.value("roundtable.ingest.max-file-size", Ingest.DEFAULT_MAX_FILE_SIZE).strip())
                        .asLongValue(),
                Double.parseDouble(settings
                        .value("roundtable.attribution.min-confidence", AttributionConfig.DEFAULT_MIN_CONFIDENCE).strip()),
                Boolean.parseBoolean(settings.value("roundtable.bundled", IngestConfig.DEFAULT_BUNDLED).strip()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
