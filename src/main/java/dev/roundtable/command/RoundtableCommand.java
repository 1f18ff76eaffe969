package dev.roundtable.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** Declares the command line for picocli: the commands, and the options and help texts that all of them have. */
// picocli reads the annotations and sets the fields of commands by reflection.
@RegisterForReflection
@Command(name = "roundtable", subcommands = { ServeCommand.class, CheckCommand.class, EvaluateCommand.class,
        DraftCommand.class, HealthCommand.class, TrainCommand.class })
final class RoundtableCommand implements Callable<Integer> {

    private static final String SUMMARY = "Serves panel discussions as a GraphQL API. Without a command, the service starts.";
    private static final Map<String, String> EXIT_CODES = Map.of("0", "success", "1",
            "failure; check: something is refused, or there is no panel; health: the service is not ready",
            "2", "wrong arguments or settings");
    private static final String NOTE = "\"roundtable\" stands for \"java -jar quarkus-run.jar\", or for the native binary. Settings are"
            + " not arguments: write -Droundtable.transcripts=/data before -jar, or set the environment variable"
            + " ROUNDTABLE_TRANSCRIPTS.";

    /** The parser of the command line. */
    static CommandLine commandLine() {
        var line = new CommandLine(new RoundtableCommand());
        line.getCommandSpec().usageMessage().description(SUMMARY);
        complete(line.getCommandSpec());
        line.getSubcommands().values().forEach(command -> complete(command.getCommandSpec()));
        // picocli's own converter finds Path.of by name, which fails in a native image.
        return line.registerConverter(Path.class, Path::of).setParameterExceptionHandler(new WrongArguments())
                .setExecutionExceptionHandler(new FailedCommand());
    }

    private static void complete(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new Version());
        command.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(new TreeMap<>(EXIT_CODES))
                .footerHeading("%n")
                .footer(NOTE);
    }

    /** Starts the service if the arguments name no command, such as {@code --}. */
    @Override
    public Integer call() {
        return new ServeCommand().call();
    }
}
