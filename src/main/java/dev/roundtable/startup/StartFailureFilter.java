package dev.roundtable.startup;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.util.ExceptionUtil;

/** Removes stack traces from the log of dev mode when a restart fails for a reason that is already logged as a message. */
@LoggingFilter(name = "start-failures")
public final class StartFailureFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        return entry.getThrown() == null
                || !(ExceptionUtil.getRootCause(entry.getThrown()) instanceof PreventFurtherStepsException);
    }
}
