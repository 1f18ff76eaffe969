package dev.roundtable.startup;

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
 * The page that a browser shows in dev mode when the service did not start: the message that is also in the log. The default page
 * of Quarkus is a stack trace, which does not help to correct a panel sheet.
 */
@Singleton
class StartFailurePage {

    private static final String FAILURE = PreventFurtherStepsException.class.getName();
    // With an icon: a request for one would restart the application once more, and the reload of the page would wait for that.
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

    /** Registers the page, before any observer that may stop the start. */
    void register(@Observes @Priority(0) StartupEvent event) {
        boolean dev = LaunchMode.current() == LaunchMode.DEVELOPMENT;
        // Generators stay registered when the application restarts.
        if (dev && ErrorPageGenerators.get(FAILURE) == null) {
            ErrorPageGenerators.register(FAILURE, StartFailurePage::of);
        }
    }

    /**
     * The page for a failure, as HTML.
     *
     * @param failure its suppressed exceptions are the reasons; without any, its own message is
     */
    static String of(Throwable failure) {
        var logged = Arrays.stream(failure.getSuppressed()).map(Throwable::getMessage).collect(Collectors.joining("\n"));
        return PAGE.formatted(escaped(logged.isEmpty() ? String.valueOf(failure.getMessage()) : logged));
    }

    /** Escapes what HTML needs. Commons Text would replace quotes and accented letters, too. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
