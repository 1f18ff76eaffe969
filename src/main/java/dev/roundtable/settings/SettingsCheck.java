package dev.roundtable.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
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
 * Reads and checks the settings before the service starts. It sees what the service will see: the same sources in the same order,
 * the values of the profile, and resolved expressions.
 */
public final class SettingsCheck {

    /** The property with the URL of the database. */
    public static final String DATABASE = "quarkus.datasource.jdbc.url";
    private static final String H2 = "jdbc:h2:";
    private static final String MANAGEMENT_PORT = "roundtable.http.management-port";
    private static final String HOST = "quarkus.http.host";
    private static final Pattern ADDRESS = Pattern.compile("[\\p{Alnum}._-]+|\\[[\\p{XDigit}:.]+]|[\\p{XDigit}:.]+");
    private static final Pattern LOCATION = Pattern.compile("\\[source=(.*)]$");

    private final SmallRyeConfig config;

    SettingsCheck() {
        // Not ConfigUtils of Quarkus: it looks up more sources, for other settings. That takes time and fails in a native image.
        config = new SmallRyeConfigBuilder().withCustomizers(new QuarkusConfigBuilderCustomizer()).addDefaultInterceptors()
                .addDefaultSources().withSources(new PropertiesLocationConfigSourceFactory()).build();
    }

    /**
     * Reads the settings of this process.
     *
     * @throws SettingsException if a source cannot be read
     */
    public static SettingsCheck read() {
        try {
            return new SettingsCheck();
        } catch (RuntimeException e) {
            throw new SettingsException("its settings cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Ends the start if settings are wrong.
     *
     * @throws SettingsException with a line for each fault
     */
    public void refuseFaults() {
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new SettingsException("its settings are wrong.\n" + String.join("\n", faults));
        }
    }

    /** The faults of the settings, one sentence each. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        for (var source : config.getConfigSources()) {
            faults.addAll(source instanceof EnvConfigSource
                    ? Settings.faultsOfVariables(source.getProperties(), where(source.getName()))
                    : Settings.faultsOfProperties(source.getProperties(), where(source.getName())));
        }
        Settings.names().forEach(name -> faults.addAll(faultsOfExpression(config.getConfigValue(name))));
        faultOfDatabase(config.getConfigValue(DATABASE)).ifPresent(faults::add);
        faultOfPort("quarkus.http.port", SettingKind.PORT_OR_ANY).ifPresent(faults::add);
        faultOfPort("quarkus.http.ssl-port", SettingKind.PORT_OR_ANY).ifPresent(faults::add);
        faultOfPorts("quarkus.http.port", "8080").or(() -> faultOfPorts("quarkus.http.ssl-port", isSecure() ? "8443" : "none"))
                .ifPresent(faults::add);
        return faults;
    }

    /** The value of a property, or the alternative if the property has no value or a blank one. */
    public String value(String name, String otherwise) {
        var value = config.getConfigValue(name).getValue();
        return value == null || value.isBlank() ? otherwise : value;
    }

    /**
     * The port of the health checks; null if none is set.
     *
     * @throws SettingsException if the value is no port
     */
    public String healthPort() {
        boolean separate = value(MANAGEMENT_PORT, null) != null;
        var name = separate ? MANAGEMENT_PORT : "quarkus.http.port";
        faultOfPort(name, separate ? SettingKind.PORT : SettingKind.PORT_OR_ANY).ifPresent(fault -> {
            throw new SettingsException(fault);
        });
        var port = value(name, null);
        return port == null ? null : port.strip();
    }

    /** Whether an address with colons is one of IPv6. */
    private static boolean isHost(String address) {
        try {
            return address.indexOf(':') < 0 || new URI("http", null, address, -1, "/", null, null).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * The address on which the service listens, also for its health; null if it is not set.
     *
     * @throws SettingsException if the value cannot be part of a URL
     */
    public String host() {
        var host = value(HOST, null);
        if (host == null) {
            return null;
        }
        if (!ADDRESS.matcher(host.strip()).matches() || !isHost(host.strip())) {
            throw new SettingsException("%s is \"%s\", which is no host name and no IP address. Write one, such as 127.0.0.1."
                    .formatted(HOST, host));
        }
        return host.strip();
    }

    /** Why a load will not read the transcripts, as the rest of a sentence; empty where it will. */
    public Optional<String> whyNothingIsRead() {
        if (value("roundtable.ingest.policy", "changed").strip().equalsIgnoreCase("never")) {
            return Optional.of("roundtable.ingest.policy is \"never\"");
        }
        var folders = config.getOptionalValues("roundtable.transcripts", Path.class).orElse(List.of());
        if (folders.isEmpty() && !Boolean.parseBoolean(value("roundtable.bundled", "true").strip())) {
            return Optional.of("roundtable.transcripts names no folder, and roundtable.bundled is \"false\"");
        }
        return folders.stream().filter(folder -> !Files.isDirectory(folder) || !Files.isReadable(folder)).findFirst()
                .map("the folder %s cannot be read"::formatted);
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
        return url.getValue() == null || url.getValue().isBlank() || url.getValue().startsWith(H2)
                ? Optional.empty()
                : Optional.of("%s is \"%s\", but the database is H2: it must begin with \"%s\"."
                        .formatted(DATABASE, url.getValue(), H2));
    }

    /** Quarkus reports a wrong port only at the end of its start, and a number that is too large not at all. */
    private Optional<String> faultOfPort(String name, SettingKind kind) {
        var port = config.getConfigValue(name);
        if (port.hasProblems()) {
            return Optional.of(unresolved(port));
        }
        return port.getValue() == null || port.getValue().isBlank()
                ? Optional.empty()
                : kind.fault(port.getValue().strip())
                        .map(expected -> "%s is \"%s\", but must be %s".formatted(name, port.getValue(), expected));
    }

    /** Two servers on one port would each accept some of the connections. */
    private Optional<String> faultOfPorts(String other, String defaultPort) {
        var port = value(other, defaultPort);
        return value(MANAGEMENT_PORT, "").strip().equals(port.strip())
                ? Optional.of("%s and %s are both %s: give health and metrics a port of their own, or leave the first one out."
                        .formatted(MANAGEMENT_PORT, other, port))
                : Optional.empty();
    }

    /** Whether TLS is configured, so that there is a second port. */
    private boolean isSecure() {
        for (var name : config.getPropertyNames()) {
            if (name.startsWith("quarkus.tls.") || name.startsWith("quarkus.http.ssl.certificate.")) {
                return true;
            }
        }
        return false;
    }

    private static String unresolved(ConfigValue value) {
        return "%s is \"%s\", but a name in it has no value. Set the name, or write a default after a colon, as in ${NAME:value}."
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

    /** The path of a file, relative to the working directory if the file is below it. */
    private static String file(String location) {
        var here = Path.of(System.getProperty("user.dir"));
        var file = Path.of(URI.create(location));
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
