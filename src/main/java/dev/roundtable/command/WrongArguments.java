package dev.roundtable.command;

import java.util.List;

import dev.roundtable.text.NearestForm;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints on standard error what is wrong with arguments, and how the command is used. */
final class WrongArguments implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        var command = failure.getCommandLine();
        var unmatched = failure instanceof UnmatchedArgumentException wrong ? wrong.getUnmatched() : List.<String>of();
        return explain(command, unmatched.isEmpty() ? failure.getMessage() : unmatched(command, unmatched.get(0)));
    }

    /** Prints what is wrong with the arguments of a command, and returns the exit code. */
    static int explain(CommandLine command, String fault) {
        var help = command.getHelp();
        command.getErr().println(fault);
        command.getErr().print("Usage: " + help.synopsis(help.synopsisHeadingLength()));
        command.getErr().printf("\"%s --help\" explains the arguments.%n", command.getCommandSpec().qualifiedName());
        return ExitCode.USAGE;
    }

    private static String unmatched(CommandLine command, String argument) {
        if (argument.startsWith("-D")) {
            return "\"%s\" is a setting, not an argument: write it before -jar, or set an environment variable."
                    .formatted(argument);
        }
        if (argument.startsWith("-")) {
            return "Unknown option \"%s\".".formatted(argument)
                    + NearestForm.hint(command.getCommandSpec().optionsMap().keySet(), argument);
        }
        var commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "Unexpected argument \"%s\".".formatted(argument)
                : "Unknown command \"%s\", expected one of %s.".formatted(argument, String.join(", ", commands))
                        + NearestForm.hint(commands, argument);
    }
}
