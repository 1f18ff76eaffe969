package dev.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.graphql.GraphQLConfig;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.ingest.IngestConfig;
import dev.roundtable.store.StoreConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

@DisplayName("Settings")
class SettingsTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `(roundtable\\.[^`]+)` \\| (?:`([^`]*)`|none) \\| [^|]+ \\| [^|]+ \\|$",
            Pattern.MULTILINE);

    @Test
    void areThoseThatTheServiceReads() {
        assertThat(Settings.names()).containsExactlyElementsOf(defaults().keySet());
    }

    @Test
    void areInTheReadmeWithTheirDefaultsMeaningsAndReasons() throws IOException {
        var readme = ROW.matcher(Files.readString(Path.of("README.md"))).results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2) == null ? "" : row.group(2)));
        assertThat(readme).containsExactlyInAnyOrderEntriesOf(defaults());
    }

    @Test
    void areRightByDefault() {
        assertThat(Settings.faultsOfProperties(defaults(), "the defaults")).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            roundtable.bundeld             | true    | roundtable.bundeld (in x) is no setting. Did you mean "roundtable.bundled"?
            roundtable.max-depth           | 3       | roundtable.max-depth (in x) is no setting. Did you mean "roundtable.graphql.max-depth"?
            %dev.roundtable.bundled        | ja      | roundtable.bundled (in x) is "ja", but must be true or false.
            roundtable.ingest.policy       | chnaged | roundtable.ingest.policy (in x) is "chnaged", but must be always, changed or never. Did you mean "changed"?
            roundtable.ingest.policy       | NEVER   | -
            roundtable.transcripts[0]      | /data   | -
            roundtable.http.max-queued     | -1      | roundtable.http.max-queued (in x) is "-1", but must be a whole number from 0 to 2,147,483,647.
            roundtable.graphql.deadline    | 0s      | roundtable.graphql.deadline (in x) is "0s", but must be a duration above zero, such as 10s or 500ms.
            roundtable.graphql.deadline    | soon    | roundtable.graphql.deadline (in x) is "soon", but must be a duration above zero, such as 10s or 500ms.
            roundtable.graphql.deadline    | 90      | -
            roundtable.http.cache-size     | 64 MB   | roundtable.http.cache-size (in x) is "64 MB", but must be a number of bytes from 0, such as 512, 256K or 16M.
            roundtable.attribution.min-confidence | 80 | roundtable.attribution.min-confidence (in x) is "80", but must be a number from 0 to 1, such as 0.8.
            roundtable.http.management-port | 0      | roundtable.http.management-port (in x) is "0", but must be a port, 1 to 65535.
            roundtable.bundled             | ${B}    | -
            quarkus.http.prot              | 1       | -
            """)
    void areRefusedWhenTheyAreWrong(String name, String value, String fault) {
        var faults = Settings.faultsOfProperties(Map.of(name, value), "x");
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).containsExactly(fault);
        }
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ROUNDTABLE_BUNDELD              | true        | ROUNDTABLE_BUNDELD (in the environment) is no setting. Did you mean "ROUNDTABLE_BUNDLED"?
            ROUNDTABLE_HTTP_MAX_QUEUED      | many        | ROUNDTABLE_HTTP_MAX_QUEUED (in the environment) is "many", but must be a whole number from 0 to 2,147,483,647.
            ROUNDTABLE_HTTP_MANAGEMENT_PORT | 9000        | -
            ROUNDTABLE_HTTP_MANAGEMENT_PORT | nine        | ROUNDTABLE_HTTP_MANAGEMENT_PORT (in the environment) is "nine", but must be a port, 1 to 65535.
            ROUNDTABLE_TRANSCRIPTS_0_       | /data       | -
            ROUNDTABLE_SERVICE_HOST         | 10.0.0.1    | -
            ROUNDTABLE_PORT_8080_TCP_ADDR   | 10.0.0.1    | -
            ROUNDTABLE_PORT                 | tcp://a:80  | -
            PATH                            | /bin        | -
            """)
    void areRefusedWhenVariablesAreWrong(String name, String value, String fault) {
        var faults = Settings.faultsOfVariables(Map.of(name, value));
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).containsExactly(fault);
        }
    }

    @Test
    void areFoundWhereverTheyComeFrom(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.properties"), "# ours\nroundtable.bundle = false\n");
        Files.writeString(folder.resolve(".env"), "ROUNDTABLE_TRANSCRIPT=/data\n");
        var system = new Properties();
        system.setProperty("roundtable.http.max-age", "-");
        assertThat(new SettingsCheck(system, Map.of("ROUNDTABLE_INGEST_ON_ERROR", "skip"), folder).faults()).hasSize(3)
                .anyMatch(fault -> fault.startsWith("roundtable.http.max-age (in the system properties)"))
                .anyMatch(fault -> fault.startsWith("ROUNDTABLE_TRANSCRIPT (in the environment) is no setting."))
                .anyMatch(fault -> fault.startsWith("roundtable.bundle (in config/application.properties) is no setting."));
    }

    private static Map<String, String> defaults() {
        var defaults = new TreeMap<String, String>();
        Stream.of(IngestConfig.class, GraphQLConfig.class, HttpConfig.class, StoreConfig.class).map(ConfigClass::configClass)
                .forEach(config -> ConfigMappings.getProperties(config).forEach((name, property) -> defaults
                        .put(name.replace("[*]", ""), property.hasDefaultValue() ? property.getDefaultValue() : "")));
        return defaults;
    }
}
