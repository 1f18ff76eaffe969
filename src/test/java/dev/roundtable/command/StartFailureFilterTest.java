package dev.roundtable.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.PreventFurtherStepsException;

@DisplayName("The log of a start that fails")
class StartFailureFilterTest {

    private static final String APPLICATION = "io.quarkus.runtime.Application";

    @Test
    void hidesTheTraceOfWhatIsLoggedAlready() {
        var failure = new PreventFurtherStepsException("Roundtable did not start.", 1);
        assertThat(isLogged(null, new RuntimeException(new IllegalStateException(failure)))).isFalse();
        assertThat(isLogged(null, new RuntimeException(new IllegalStateException("unforeseen")))).isTrue();
        assertThat(isLogged(null, null)).isTrue();
    }

    @Test
    void hidesTheTraceOfAFullDiskWhereTheProcessEndsWithASentence() {
        var failure = new RuntimeException(new MVStoreException(DataUtils.ERROR_WRITING_FAILED, "Writing failed"));
        failure.getCause().initCause(new IOException("No space left on device"));
        assertThat(isLogged(APPLICATION, failure)).isFalse();
        assertThat(isLogged("dev.roundtable", failure)).isTrue();
        assertThat(isLogged(APPLICATION, new RuntimeException("unforeseen"))).isTrue();
    }

    private static boolean isLogged(String logger, Throwable thrown) {
        var entry = new LogRecord(Level.SEVERE, "Failed to start quarkus");
        entry.setLoggerName(logger);
        entry.setThrown(thrown);
        return new StartFailureFilter().isLoggable(entry);
    }
}
