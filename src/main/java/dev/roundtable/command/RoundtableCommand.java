package dev.roundtable.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import dev.roundtable.startup.StartStages;
import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command line: runs the command that the first argument names, or starts the service if there are no arguments. */
// picocli reads the annotations and sets the fields of commands by reflection.
@RegisterForReflection
@Command(name = "roundtable", subcommands = { ServeCommand.class, EvaluateCommand.class, HealthCommand.class }, description = {
        "Serves panel discussions as a GraphQL API. Without a command, the service starts." }, scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class, exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
                "0:success", "1:failure; health: the service is not ready",
                "2:wrong arguments or settings" }, footerHeading = "%n", footer = {
                        "\"roundtable\" stands for \"java -jar quarkus-run.jar\", or for the native binary. Settings are not arguments: write"
                                + " -Droundtable.transcripts=/data before -jar, or set the environment variable ROUNDTABLE_TRANSCRIPTS." })
public final class RoundtableCommand implements Callable<Integer> {

    /**
     * Runs a command and prints what it has to say.
     *
     * @return the exit code: 0 for success, 1 for a failure, 2 for wrong arguments or settings
     */
    public static int run(String... arguments) {
        StartStages.reachedEarly("the main method");
        // Text that machines read must not depend on the machine's language: in Turkish, "ID" in lower case is not "id".
        Locale.setDefault(Locale.ENGLISH);
        // The usual start does not load picocli.
        return arguments.length == 0 ? new ServeCommand().call() : commandLine().execute(arguments);
    }

    static CommandLine commandLine() {
        // picocli's own converter looks Path.of up by name, which a native image does not have.
        return new CommandLine(new RoundtableCommand()).registerConverter(Path.class, Path::of)
                .setParameterExceptionHandler(new WrongArguments());
    }

    /** Arguments without a command, such as {@code --}, start the service, too. */
    @Override
    public Integer call() {
        return new ServeCommand().call();
    }
}
