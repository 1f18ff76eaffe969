package dev.roundtable;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;

import dev.roundtable.http.HealthProbe;
import dev.roundtable.http.request.ConnectionLimits;
import dev.roundtable.transcript.evaluation.EvaluationReport;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;

/** Starts the service; or, asked to, says how often inference is right, or how a running service is, and starts nothing. */
@QuarkusMain
public class Roundtable {

    static final int FAILED = 1;
    private static final int WRONG_SETTINGS = 2;
    private static final String TABLES = "quarkus.hibernate-orm.schema-management.strategy";
    private static final String TABLES_CREATED = "dev.roundtable.tables-created";
    private static final String EVENT_LOOPS = "quarkus.vertx.event-loops-pool-size";

    /**
     * {@code evaluate FOLDER} prints how well speakers are found without labels in the folder's labelled transcripts;
     * {@code health [URL]} prints what a running service says of its readiness, and ends with 0 if it is ready, else with 1;
     * without arguments the service starts, unless a setting is wrong (the process ends with code 2) or the database cannot be
     * opened (code 1).
     */
    public static void main(String... args) {
        StartStages.reachedEarly("the main method");
        // What is read and written for machines must not depend on where the machine is: in Turkish, "ID" in small letters is none.
        Locale.setDefault(Locale.ENGLISH);
        if (args.length > 0 && args[0].equals("evaluate")) {
            if (args.length != 2 || !Files.isDirectory(Path.of(args[1]))) {
                end(WRONG_SETTINGS, "evaluate takes one folder of labelled transcripts, such as: evaluate /data");
            }
            EvaluationReport.print(Path.of(args[1]), System.out, System.err);
            return;
        }
        var settings = settings();
        if (args.length > 0 && args[0].equals("health")) {
            // Set however: what the image's own check starts sees the same variables, files and JDK_JAVA_OPTIONS as the service.
            var port = settings.value("roundtable.http.management-port", settings.value("quarkus.http.port", null));
            System.exit(HealthProbe.succeeds(args.length > 1 ? URI.create(args[1]) : HealthProbe.ready(port)) ? 0 : 1);
        }
        if (args.length > 0) {
            end(WRONG_SETTINGS,
                    "it knows \"evaluate FOLDER\" and \"health\", not \"%s\". Settings are written -Dname=value before -jar, or as variables."
                            .formatted(args[0]));
        }
        var faults = settings.faults();
        if (!faults.isEmpty()) {
            end(WRONG_SETTINGS, "its settings are wrong.\n" + String.join("\n", faults));
        }
        var url = settings.value(SettingsCheck.DATABASE, "");
        DatabaseCheck.fault(url, settings.value("quarkus.datasource.username", "sa"),
                settings.value("quarkus.datasource.password", "")).ifPresent(fault -> end(FAILED, fault));
        var halting = DatabaseDisk.url(url);
        if (!halting.equals(url)) {
            // Wherever the URL is set, by whatever name: system properties come before all that, but not before a profile's.
            settings.names(SettingsCheck.DATABASE).forEach(name -> System.setProperty(name, halting));
        }
        if (DatabaseCheck.isEmptyAtStart(url)) {
            createTablesOnce(settings);
        }
        // Quarkus would say nothing but 400 to a URL that Java's class does not take; the service says what is wrong with it.
        System.setProperty("vertx.disableURIValidation", "true");
        if (Runtime.getRuntime().availableProcessors() == 1) {
            // Quarkus has two threads for connections at least; they would take a single processor from each other, and requests wait.
            System.setProperty(EVENT_LOOPS, settings.value(EVENT_LOOPS, "1"));
        }
        ConnectionLimits.enable();
        tellWrongSettingsApart(ApplicationLifecycleManager.getDefaultExitCodeHandler());
        StartStages.reachedEarly("settings and database are checked");
        Quarkus.run(args);
    }

    /** Which tables there are need not be read where there are none; in dev mode they outlive a restart, which runs in this process. */
    private static void createTablesOnce(SettingsCheck settings) {
        if (System.getProperty(TABLES_CREATED) != null) {
            System.setProperty(TABLES, "update");
        } else if (settings.value(TABLES, "").equals("update")) {
            System.setProperty(TABLES, "create");
            System.setProperty(TABLES_CREATED, "true");
        }
    }

    /** A value that only Quarkus finds to be wrong is a wrong setting, too; it has said which. */
    private static void tellWrongSettingsApart(BiConsumer<Integer, Throwable> usual) {
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            var root = cause == null ? null : ExceptionUtil.getRootCause(cause);
            boolean setting = root instanceof ConfigValidationException || root instanceof ConfigurationException;
            usual.accept(setting ? WRONG_SETTINGS : code, cause);
        });
    }

    private static SettingsCheck settings() {
        try {
            return new SettingsCheck();
        } catch (RuntimeException e) {
            end(WRONG_SETTINGS, "its settings cannot be read: " + e.getMessage());
            throw e;
        }
    }

    private static void end(int code, String reason) {
        System.err.println("Roundtable did not start: " + reason);
        System.exit(code);
    }
}
