package dev.roundtable.command;

import java.net.URI;
import java.util.concurrent.Callable;

import dev.roundtable.settings.SettingsCheck;
import dev.roundtable.settings.SettingsException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a running service whether it is ready, and prints its response. Container images use it as their health check. */
@RegisterForReflection
@Command(name = "health", description = "Asks a running service whether it is ready, and prints its response.")
final class HealthCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "URL", description = "The readiness check of the service. By default that"
            + " of a service on this machine with the same settings.")
    private URI url;

    @Override
    public Integer call() {
        if (url != null && !url.toString().matches("(?i)https?://.*")) {
            return WrongArguments.explain(spec.commandLine(),
                    "\"%s\" is not the URL of a readiness check: it must begin with http:// or https://.".formatted(url));
        }
        if (url != null && url.getPort() > HIGHEST_PORT) {
            return WrongArguments.explain(spec.commandLine(),
                    "\"%s\" is not the URL of a readiness check: a port is at most %d.".formatted(url, HIGHEST_PORT));
        }
        try {
            var settings = SettingsCheck.read();
            // The health check of an image sees the same variables, files and JDK_JAVA_OPTIONS as the service, so the same address and port.
            return HealthProbe.succeeds(url == null ? HealthProbe.ready(settings.host(), settings.healthPort()) : url)
                    ? ExitCode.OK
                    : ExitCode.SOFTWARE;
        } catch (SettingsException e) {
            System.err.println("Roundtable did not ask for its health: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }
}
