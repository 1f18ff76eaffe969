package dev.roundtable;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.dev.ErrorPageGenerators;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;

/**
 * Tells the browser why the service did not start in dev mode, in the sentence that the terminal has. By default Quarkus shows the
 * stack trace of an exception that means nothing to whoever has to mend a panel sheet.
 */
@Singleton
class StartFailurePage {

    private static final String FAILURE = PreventFurtherStepsException.class.getName();
    // With an icon: asking for one, the browser would have the application restarted once more, and a reload has to wait for that.
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Roundtable did not start</title><link rel="icon" href="data:,"></head>
            <body style="font: 1rem/1.5 system-ui, sans-serif; margin: 3rem auto; max-width: 60rem; padding: 0 1rem">
            <h1>Roundtable did not start</h1>
            <p style="white-space: pre-wrap">%s</p>
            <p>Correct it, then reload this page.</p>
            </body>
            </html>
            """;

    /** Before anything that may stop the start. */
    void register(@Observes @Priority(0) StartupEvent event) {
        boolean dev = LaunchMode.current() == LaunchMode.DEVELOPMENT;
        // Generators stay registered when the application restarts.
        if (dev && ErrorPageGenerators.get(FAILURE) == null) {
            ErrorPageGenerators.register(FAILURE, StartFailurePage::of);
        }
    }

    /**
     * The page for a failure.
     *
     * @param failure whose suppressed exceptions have the reasons that were logged; without one, its own message is the reason
     */
    static String of(Throwable failure) {
        var logged = Arrays.stream(failure.getSuppressed()).map(Throwable::getMessage).collect(Collectors.joining("\n"));
        return PAGE.formatted(escaped(logged.isEmpty() ? String.valueOf(failure.getMessage()) : logged));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
