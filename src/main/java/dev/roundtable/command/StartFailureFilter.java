package dev.roundtable.command;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import dev.roundtable.store.file.FailedWrite;
import io.quarkus.logging.LoggingFilter;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.util.ExceptionUtil;

/** Removes stack traces from the log when a start fails for a reason that the service itself explains in a sentence. */
@LoggingFilter(name = "start-failures")
public final class StartFailureFilter implements Filter {

    /** The logger of Quarkus for a start that fails. */
    private static final String APPLICATION = "io.quarkus.runtime.Application";

    @Override
    public boolean isLoggable(LogRecord entry) {
        var failure = entry.getThrown();
        return failure == null || !(ExceptionUtil.getRootCause(failure) instanceof PreventFurtherStepsException)
                && !(APPLICATION.equals(entry.getLoggerName()) && isExplainedAtExit(failure));
    }

    /** See {@link ExitCodes}. In dev mode the process does not end. */
    private static boolean isExplainedAtExit(Throwable failure) {
        return LaunchMode.current() == LaunchMode.NORMAL && FailedWrite.explain(failure, "").isPresent();
    }
}
