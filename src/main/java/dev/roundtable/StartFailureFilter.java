package dev.roundtable;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.util.ExceptionUtil;

/** Hides the stack traces that dev mode logs when a restart fails for a reason that is already logged in a sentence. */
@LoggingFilter(name = "start-failures")
public final class StartFailureFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord entry) {
        return entry.getThrown() == null
                || !(ExceptionUtil.getRootCause(entry.getThrown()) instanceof PreventFurtherStepsException);
    }
}
