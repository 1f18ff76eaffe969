package dev.roundtable;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkus.runtime.configuration.QuarkusConfigBuilderCustomizer;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesLocationConfigSourceFactory;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SysPropConfigSource;

/**
 * Looks at the settings before the service starts, as it will see them: from the same sources, in the same order, by profile, and
 * with expressions resolved.
 */
final class SettingsCheck {

    static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String MANAGEMENT_PORT = "roundtable.http.management-port";
    private static final Pattern LOCATION = Pattern.compile("\\[source=(.*)]$");

    private final SmallRyeConfig config;

    SettingsCheck() {
        // Not ConfigUtils: what Quarkus looks up beside these has to do with other settings, takes time, and in a native image is not there.
        config = new SmallRyeConfigBuilder().withCustomizers(new QuarkusConfigBuilderCustomizer()).addDefaultInterceptors()
                .addDefaultSources().withSources(new PropertiesLocationConfigSourceFactory()).build();
    }

    /** What is wrong with the settings, a sentence each. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (var source : config.getConfigSources()) {
            faults.addAll(source instanceof EnvConfigSource
                    ? Settings.faultsOfVariables(source.getProperties(), where(source.getName()))
                    : Settings.faultsOfProperties(source.getProperties(), where(source.getName())));
        }
        Settings.names().forEach(name -> faults.addAll(faultsOfExpression(config.getConfigValue(name))));
        faultOfDatabase(config.getConfigValue(DATABASE)).ifPresent(faults::add);
        faultOfPort("quarkus.http.port").ifPresent(faults::add);
        faultOfPort("quarkus.http.ssl-port").ifPresent(faults::add);
        faultOfPorts("quarkus.http.port", "8080").or(() -> faultOfPorts("quarkus.http.ssl-port", isSecure() ? "8443" : "none"))
                .ifPresent(faults::add);
        return faults;
    }

    /** The value of a property; where there is none, the other. */
    String value(String name, String otherwise) {
        var value = config.getConfigValue(name).getValue();
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** The names that a property may have, the last one first: a profile's value comes before one without. */
    List<String> names(String property) {
        var names = new ArrayList<>(config.getProfiles().stream().map(profile -> "%" + profile + "." + property).toList());
        names.add(property);
        return names;
    }

    private List<String> faultsOfExpression(ConfigValue value) {
        if (value.hasProblems()) {
            return List.of(unresolved(value));
        }
        boolean expression = value.getRawValue() != null && value.getRawValue().contains("${");
        return expression
                ? Settings.faultsOfProperties(Map.of(value.getName(), value.getValue()),
                        where(value.getSourceName()) + ", from " + value.getRawValue())
                : List.of();
    }

    private static Optional<String> faultOfDatabase(ConfigValue url) {
        if (url.hasProblems()) {
            return Optional.of(unresolved(url));
        }
        return url.getValue() == null || url.getValue().isBlank() || url.getValue().startsWith(DatabaseCheck.H2)
                ? Optional.empty()
                : Optional.of("%s is \"%s\", but the database is H2: it must begin with \"%s\"."
                        .formatted(DATABASE, url.getValue(), DatabaseCheck.H2));
    }

    /** Quarkus would tell after all of its own start, and not of a number that is too large. */
    private Optional<String> faultOfPort(String name) {
        var port = config.getConfigValue(name);
        if (port.hasProblems()) {
            return Optional.of(unresolved(port));
        }
        return port.getValue() == null || port.getValue().isBlank()
                ? Optional.empty()
                : SettingKind.PORT_OR_ANY.fault(port.getValue().strip())
                        .map(expected -> "%s is \"%s\", but must be %s".formatted(name, port.getValue(), expected));
    }

    /** On one port, each server would answer some of the connections. */
    private Optional<String> faultOfPorts(String other, String usual) {
        var port = value(other, usual);
        return value(MANAGEMENT_PORT, "").strip().equals(port.strip())
                ? Optional.of("%s and %s are both %s: give health and metrics a port of their own, or leave the first one out."
                        .formatted(MANAGEMENT_PORT, other, port))
                : Optional.empty();
    }

    /** Whether there may be a port for TLS, too. */
    private boolean isSecure() {
        for (var name : config.getPropertyNames()) {
            if (name.startsWith("quarkus.tls.") || name.startsWith("quarkus.http.ssl.certificate.")) {
                return true;
            }
        }
        return false;
    }

    private static String unresolved(ConfigValue value) {
        return "%s is \"%s\", in which a name has no value. After a colon there may be one for then: ${NAME:value}."
                .formatted(value.getName(), value.getRawValue());
    }

    private static String where(String source) {
        var location = LOCATION.matcher(source);
        if (location.find()) {
            return location.group(1).startsWith("file:") ? file(location.group(1)) : location.group(1);
        }
        return source.equals(EnvConfigSource.NAME)
                ? "the environment"
                : source.equals(SysPropConfigSource.NAME) ? "the system properties" : source;
    }

    /** As one would name it where the service is started. */
    private static String file(String location) {
        var here = Path.of(System.getProperty("user.dir"));
        var file = Path.of(URI.create(location));
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
