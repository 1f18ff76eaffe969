package dev.roundtable.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.documentation.Page;
import dev.roundtable.graphql.document.GraphQLConfig;
import dev.roundtable.http.HttpConfig;
import dev.roundtable.ingest.source.IngestConfig;
import dev.roundtable.store.cache.StoreConfig;
import dev.roundtable.web.WebConfig;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;

@DisplayName("Settings")
class SettingsTest {

    private static final Pattern ROW = Pattern.compile(
            "^\\| `(roundtable\\.[^`]+)` \\| (?:`([^`]*)`|none) \\| [^|]+ \\| [^|]+ \\|$",
            Pattern.MULTILINE);

    private static final Path PAGE = Path.of("src/docs/settings.md");
    private static final Pattern NAME = Pattern.compile("\\broundtable\\.(?:[a-z]+\\.)?[a-z]+(?:-[a-z]+)*\\b(?![.*])");
    private static final Pattern VARIABLE = Pattern.compile("\\bROUNDTABLE_[A-Z_]+\\b");

    /** A misspelt setting, an example of architecture.md, and the name of a database. */
    private static final List<String> EXAMPLES = List.of("roundtable.bundeld", "roundtable.http.max-headers",
            "roundtable.mv.db");

    @Test
    void areThoseThatTheServiceReads() {
        assertThat(Settings.names()).containsExactlyElementsOf(defaults().keySet());
    }

    @Test
    void areDocumentedWithTheirDefaultsMeaningsAndReasons() throws IOException {
        var documented = ROW.matcher(Files.readString(PAGE)).results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2) == null ? "" : row.group(2)));
        assertThat(documented).containsExactlyInAnyOrderEntriesOf(defaults());
    }

    @Test
    void areCalledByTheirNamesOnEveryPage() {
        assertThat(Page.all()).allSatisfy(page -> assertThat(NAME.matcher(page.text()).results().map(name -> name.group()))
                .allMatch(name -> Settings.names().contains(name) || EXAMPLES.contains(name)));
        assertThat(Page.all()).allSatisfy(page -> assertThat(VARIABLE.matcher(page.text()).results().map(name -> name.group()))
                .allMatch(name -> Settings.names().stream().map(Settings::variable).anyMatch(name::equals)));
    }

    @Test
    void areRefusedAsThePageShows() throws IOException {
        var fault = Settings.faultsOfProperties(Map.of("roundtable.bundeld", "false"), "the system properties").get(0);
        assertThat(Files.readString(PAGE)).contains("\n" + fault + "\n");
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
            roundtable.http.max-queued     | -1      | roundtable.http.max-queued (in x) is "-1", but must be a whole number from 0 to 1,000,000.
            roundtable.graphql.deadline    | 0s      | roundtable.graphql.deadline (in x) is "0s", but must be a duration above zero and up to 24h, such as 10s or 500ms.
            roundtable.graphql.deadline    | soon    | roundtable.graphql.deadline (in x) is "soon", but must be a duration above zero and up to 24h, such as 10s or 500ms.
            roundtable.graphql.deadline    | 90      | -
            roundtable.http.cache-size     | 64 MB   | roundtable.http.cache-size (in x) is "64 MB", but must be a number of bytes from 0 to 1000G, such as 512, 256K or 16M.
            roundtable.attribution.min-confidence | 80 | roundtable.attribution.min-confidence (in x) is "80", but must be a number from 0 to 1, such as 0.8.
            roundtable.http.management-port | 0      | roundtable.http.management-port (in x) is "0", but must be a port, 1 to 65535.
            roundtable.bundled             | ${B}    | -
            roundtable.http.max-queued     | 2147483647 | roundtable.http.max-queued (in x) is "2147483647", but must be a whole number from 0 to 1,000,000.
            roundtable.http.max-concurrent | 1001    | roundtable.http.max-concurrent (in x) is "1001", but must be a whole number from 1 to 1,000.
            roundtable.graphql.max-depth   | 400000000 | roundtable.graphql.max-depth (in x) is "400000000", but must be a whole number from 1 to 1,000.
            roundtable.graphql.max-aliases | 2147483647 | roundtable.graphql.max-aliases (in x) is "2147483647", but must be a whole number from 0 to 1,000,000,000.
            roundtable.ingest.patience     | 9223372036854775807s | roundtable.ingest.patience (in x) is "9223372036854775807s", but must be a duration from 0s to 24h, such as 10s or 500ms.
            roundtable.ingest.patience     | 24h     | -
            roundtable.http.request-timeout | P300000D | roundtable.http.request-timeout (in x) is "P300000D", but must be a duration above zero and up to 24h, such as 10s or 500ms.
            roundtable.graphql.deadline    | PT24H1S | roundtable.graphql.deadline (in x) is "PT24H1S", but must be a duration above zero and up to 24h, such as 10s or 500ms.
            roundtable.http.max-age        | 9999999999999s | roundtable.http.max-age (in x) is "9999999999999s", but must be a duration from 0s to 365d, such as 60s or 1h.
            roundtable.http.max-body-size  | 2G      | roundtable.http.max-body-size (in x) is "2G", but must be a number of bytes from 1 to 1G, such as 512, 256K or 16M.
            roundtable.store.cache-size    | 9999999P | roundtable.store.cache-size (in x) is "9999999P", but must be a number of bytes from 0 to 1000G, such as 512, 256K or 16M.
            roundtable.port                | 1       | roundtable.port (in x) is no setting. Did you mean "quarkus.http.port"?
            roundtable.http.port           | 1       | roundtable.http.port (in x) is no setting. Did you mean "quarkus.http.port"?
            roundtable.management-port     | 1       | roundtable.management-port (in x) is no setting. Did you mean "roundtable.http.management-port"?
            roundtable.gql.max-depth       | 1       | roundtable.gql.max-depth (in x) is no setting. Did you mean "roundtable.graphql.max-depth"?
            roundtable.http                | 1       | roundtable.http (in x) is no setting.
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
            ROUNDTABLE_HTTP_MAX_QUEUED      | many        | ROUNDTABLE_HTTP_MAX_QUEUED (in the environment) is "many", but must be a whole number from 0 to 1,000,000.
            ROUNDTABLE_HTTP_MANAGEMENT_PORT | 9000        | -
            ROUNDTABLE_HTTP_MANAGEMENT_PORT | nine        | ROUNDTABLE_HTTP_MANAGEMENT_PORT (in the environment) is "nine", but must be a port, 1 to 65535.
            ROUNDTABLE_TRANSCRIPTS_0_       | /data       | -
            ROUNDTABLE_HTTP_PORT            | 9000        | ROUNDTABLE_HTTP_PORT (in the environment) is no setting. Did you mean "QUARKUS_HTTP_PORT"?
            ROUNDTABLE_MANAGEMENT_PORT      | 9000        | ROUNDTABLE_MANAGEMENT_PORT (in the environment) is no setting. Did you mean "ROUNDTABLE_HTTP_MANAGEMENT_PORT"?
            ROUNDTABLE_NAME                 | panels      | ROUNDTABLE_NAME (in the environment) is no setting.
            roundtable_bundled              | nope        | roundtable_bundled (in the environment) is "nope", but must be true or false.
            Roundtable_Ingest_Polcy         | x           | Roundtable_Ingest_Polcy (in the environment) is no setting. Did you mean "ROUNDTABLE_INGEST_POLICY"?
            roundtable.bundeld              | x           | roundtable.bundeld (in the environment) is no setting. Did you mean "ROUNDTABLE_BUNDLED"?
            _PROD_ROUNDTABLE_BUNDLE         | x           | _PROD_ROUNDTABLE_BUNDLE (in the environment) is no setting. Did you mean "ROUNDTABLE_BUNDLED"?
            _PROD_ROUNDTABLE_BUNDLED        | x           | _PROD_ROUNDTABLE_BUNDLED (in the environment) is "x", but must be true or false.
            _                               | /bin/java   | -
            MY_ROUNDTABLE_PORT              | 80          | -
            PATH                            | /bin        | -
            """)
    void areRefusedWhenVariablesAreWrong(String name, String value, String fault) {
        var faults = Settings.faultsOfVariables(Map.of(name, value), "the environment");
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).containsExactly(fault);
        }
    }

    private static Map<String, String> defaults() {
        var defaults = new TreeMap<String, String>();
        Stream.of(IngestConfig.class, GraphQLConfig.class, HttpConfig.class, StoreConfig.class, WebConfig.class)
                .map(ConfigClass::configClass)
                .forEach(config -> ConfigMappings.getProperties(config).forEach((name, property) -> defaults
                        .put(name.replace("[*]", ""), property.hasDefaultValue() ? property.getDefaultValue() : "")));
        return defaults;
    }
}
