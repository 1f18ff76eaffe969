package dev.roundtable.command;

import java.util.Optional;
import java.util.concurrent.Callable;

import dev.roundtable.http.request.ConnectionLimits;
import dev.roundtable.settings.SettingsCheck;
import dev.roundtable.settings.SettingsException;
import dev.roundtable.startup.StartStages;
import dev.roundtable.store.file.DatabaseCheck;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** Starts the service, after checking and completing what has to be right before Quarkus starts. */
@RegisterForReflection
@Command(name = "serve", description = "Starts the service. This is the default.")
final class ServeCommand implements Callable<Integer> {

    /**
     * Returns when the service has stopped.
     *
     * @return 2 if a setting is wrong, 1 if the database cannot be opened; then the service has not started
     */
    @Override
    public Integer call() {
        SettingsCheck settings;
        try {
            settings = SettingsCheck.read();
            settings.refuseFaults();
        } catch (SettingsException e) {
            return refuse(ExitCode.USAGE, e.getMessage());
        }
        var url = settings.value(SettingsCheck.DATABASE, "");
        var fault = prepareDatabase(settings, url);
        if (fault.isPresent()) {
            return refuse(ExitCode.SOFTWARE, fault.get());
        }
        EventLoops.limitToOneProcessor(settings);
        RequestTargets.acceptAll();
        ConnectionLimits.enable();
        ExitCodes.explainFailures(url);
        StartStages.reachedEarly("settings and database are checked");
        Quarkus.run();
        return ExitCode.OK;
    }

    /** Returns why the database cannot be opened, if it cannot. */
    private static Optional<String> prepareDatabase(SettingsCheck settings, String url) {
        var check = new DatabaseCheck(url, settings.value("quarkus.datasource.username", "sa"),
                settings.value("quarkus.datasource.password", ""));
        var fault = check.fault(settings.whyNothingIsRead());
        if (fault.isEmpty() && DatabaseCheck.isEmptyAtStart(url)) {
            TableCreation.skipReading(settings);
        }
        return fault;
    }

    private static int refuse(int exitCode, String reason) {
        System.err.println("Roundtable did not start: " + reason);
        return exitCode;
    }
}
