package dev.roundtable.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence which file a command could not read or write. Any other failure is a fault of the program, and is printed whole. */
final class FailedCommand implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        var cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (!(cause instanceof IOException)) {
            throw failure;
        }
        command.getErr().println(cause instanceof FileSystemException file && file.getFile() != null
                ? "%s cannot be read or written%s. Check that it exists, and that its rights allow it.".formatted(
                        file.getFile(),
                        file.getReason() == null ? "" : " (" + file.getReason() + ")")
                : "The command \"%s\" failed: %s".formatted(command.getCommandName(), cause.getMessage()));
        return ExitCode.SOFTWARE;
    }
}
