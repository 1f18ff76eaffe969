package dev.roundtable;

import dev.roundtable.command.CommandRunner;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the program: hands the command line over to the commands, and ends the process with the exit code that they return. */
@QuarkusMain
public final class Roundtable {

    private Roundtable() {
    }

    /** Without arguments the service starts; {@code --help} lists the commands. */
    public static void main(String... arguments) {
        int exitCode = CommandRunner.run(arguments);
        // Nothing is ended after a success: in dev mode this method returns at each restart, in a process that goes on.
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
