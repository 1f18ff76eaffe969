package dev.roundtable.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.roundtable.startup.StartStages;

/** Runs the command that the arguments name, or starts the service if there are no arguments. */
public final class CommandRunner {

    private CommandRunner() {
    }

    /**
     * Runs a command, which prints its result.
     *
     * @return the exit code: 0 for success, 1 for a failure, 2 for wrong arguments or settings
     */
    public static int run(String... arguments) {
        StartStages.reachedEarly("the main method");
        // Text that machines read must not depend on the machine's language: in Turkish, "ID" in lower case is not "id".
        Locale.setDefault(Locale.ENGLISH);
        return switch (arguments.length == 0 ? "serve" : String.join(" ", arguments)) {
            // A container runs these at its start and every few seconds. Without picocli they take 0.1 s less processor time.
            case "serve" -> new ServeCommand().call();
            case "health" -> new HealthCommand().call();
            default -> print(arguments);
        };
    }

    /** Runs a command that prints names and files, which must not depend on the encoding of the terminal. */
    private static int print(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        return RoundtableCommand.commandLine().setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8)).execute(arguments);
    }
}
