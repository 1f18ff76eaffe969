package dev.roundtable.startup;

import static org.assertj.core.api.Assertions.assertThat;

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
}
