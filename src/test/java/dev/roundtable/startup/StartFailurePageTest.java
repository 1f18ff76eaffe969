package dev.roundtable.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.runtime.PreventFurtherStepsException;

@DisplayName("When the start fails in dev mode")
class StartFailurePageTest {

    private final PreventFurtherStepsException failure = new PreventFurtherStepsException("Roundtable did not start.", 1);

    @Test
    void thePageSaysWhatWasLogged() {
        failure.addSuppressed(new IllegalStateException("talk.panel.yaml:2: Unknown key \"<b>\".\nDid you mean \"title\"?"));
        assertThat(StartFailurePage.of(failure)).contains("talk.panel.yaml:2: Unknown key \"&lt;b&gt;\".\nDid you mean")
                .doesNotContain("Exception", "<b>");
    }

    @Test
    void thePageSaysWhatTheFailureSaysWhereNothingWasLogged() {
        assertThat(StartFailurePage.of(failure)).contains("<p style=\"white-space: pre-wrap\">Roundtable did not start.</p>");
    }

    @Test
    void theLogHidesTheTraceOfWhatIsLoggedAlready() {
        assertThat(isLogged(new RuntimeException(new IllegalStateException(failure)))).isFalse();
        assertThat(isLogged(new RuntimeException(new IllegalStateException("unforeseen")))).isTrue();
        assertThat(isLogged(null)).isTrue();
    }

    private static boolean isLogged(Throwable thrown) {
        var entry = new LogRecord(Level.SEVERE, "Failed to start quarkus");
        entry.setThrown(thrown);
        return new StartFailureFilter().isLoggable(entry);
    }
}
