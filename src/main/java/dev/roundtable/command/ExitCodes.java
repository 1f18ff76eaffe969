package dev.roundtable.command;

import java.util.function.BiConsumer;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import picocli.CommandLine.ExitCode;

/** The exit codes of a start that fails inside Quarkus. */
final class ExitCodes {

    private ExitCodes() {
    }

    /** Lets the process end with 2 for a wrong value that only Quarkus detects, instead of 1. Quarkus has logged which value. */
    static void reportWrongSettings() {
        BiConsumer<Integer, Throwable> defaultHandler = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        ApplicationLifecycleManager.setDefaultExitCodeHandler(
                (code, cause) -> defaultHandler.accept(isWrongSetting(cause) ? ExitCode.USAGE : code, cause));
    }

    private static boolean isWrongSetting(Throwable failure) {
        var root = failure == null ? null : ExceptionUtil.getRootCause(failure);
        return root instanceof ConfigValidationException || root instanceof ConfigurationException;
    }
}
