package dev.roundtable.command;

import java.util.function.BiConsumer;

import dev.roundtable.store.file.FailedWrite;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import picocli.CommandLine.ExitCode;

/** The exit codes of a start that fails inside Quarkus. */
final class ExitCodes {

    private ExitCodes() {
    }

    /**
     * Lets the process end with 2 for a wrong value that only Quarkus detects, instead of 1, and explains a database that cannot be
     * written when its tables are created. Quarkus has logged the value, and {@code ingest} explains its own failures.
     *
     * @param url of the database
     */
    static void explainFailures(String url) {
        BiConsumer<Integer, Throwable> defaultHandler = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            var root = cause == null ? null : ExceptionUtil.getRootCause(cause);
            if (root != null && !(root instanceof PreventFurtherStepsException)) {
                FailedWrite.explain(cause, url).ifPresent(System.err::println);
            }
            boolean setting = root instanceof ConfigValidationException || root instanceof ConfigurationException;
            defaultHandler.accept(setting ? ExitCode.USAGE : code, cause);
        });
    }
}
