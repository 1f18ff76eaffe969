package dev.roundtable.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The check of settings")
class SettingsCheckTest {

    private static final String DATABASE = "quarkus.datasource.jdbc.url";

    @TempDir
    Path folder;

    private final Properties before = new Properties();

    @BeforeEach
    void startInAFolderOfItsOwn() throws IOException {
        before.putAll(System.getProperties());
        // Tests of the running service leave their settings behind.
        System.getProperties().keySet()
                .removeIf(name -> name.toString().matches("(?:%\\w+\\.)?(?:quarkus|roundtable|smallrye)\\..*"));
        System.setProperty("user.dir", folder.toString());
        Files.createDirectory(folder.resolve("config"));
    }

    @AfterEach
    void goBack() {
        System.setProperties(before);
    }

    @Test
    void findsNothingWhereNothingIsSet() {
        assertThat(new SettingsCheck().faults()).isEmpty();
    }

    @Test
    void looksWhereverSettingsComeFrom() throws IOException {
        write("config/application.properties", "# ours\nroundtable.bundle = false\n%prod.roundtable.bundled = yes\n");
        write("config/application-prod.properties", "roundtable.ingest.polcy = never\n");
        write("config/application-test.properties", "roundtable.nothing = never\n");
        write("more.properties", "roundtable.graphql.depth = 3\n");
        write(".env", "ROUNDTABLE_TRANSCRIPT=/data\nroundtable_http_access_log=ja\n");
        System.setProperty("smallrye.config.locations", folder.resolve("more.properties").toUri().toString());
        System.setProperty("roundtable.http.max-age", "-");
        assertThat(new SettingsCheck().faults()).containsExactlyInAnyOrder(
                "roundtable.http.max-age (in the system properties) is \"-\", but must be a duration from 0s to 365d, such as 60s or 1h.",
                "roundtable.graphql.depth (in more.properties) is no setting. Did you mean \"roundtable.graphql.max-depth\"?",
                "ROUNDTABLE_TRANSCRIPT (in .env) is no setting. Did you mean \"ROUNDTABLE_TRANSCRIPTS\"?",
                "roundtable_http_access_log (in .env) is \"ja\", but must be true or false.",
                "roundtable.ingest.polcy (in config/application-prod.properties) is no setting. Did you mean \"roundtable.ingest.policy\"?",
                "roundtable.bundle (in config/application.properties) is no setting. Did you mean \"roundtable.bundled\"?",
                "roundtable.bundled (in config/application.properties) is \"yes\", but must be true or false.");
    }

    @Test
    void resolvesExpressions() throws IOException {
        write("config/application.properties", """
                folder = /data
                depth = deep
                roundtable.graphql.max-depth = ${depth}
                roundtable.bundled = ${nowhere}
                roundtable.http.access-log = ${nowhere:true}
                quarkus.datasource.jdbc.url = jdbc:h2:file:${folder}/${name:db}
                """);
        var check = new SettingsCheck();
        assertThat(check.value(DATABASE, "")).isEqualTo("jdbc:h2:file:/data/db");
        assertThat(check.faults()).containsExactlyInAnyOrder(
                "roundtable.graphql.max-depth (in config/application.properties, from ${depth}) is \"deep\", but must be a whole number from 1 to 1,000.",
                "roundtable.bundled is \"${nowhere}\", but a name in it has no value. Set the name, or write a default after a colon, as in ${NAME:value}.");
    }

    @Test
    void takesValuesOfTheProfileThatTheServiceHas() throws IOException {
        write("config/application.properties", """
                quarkus.datasource.jdbc.url = jdbc:h2:file:/a
                %prod.quarkus.datasource.jdbc.url = jdbc:h2:file:/b
                """);
        assertThat(new SettingsCheck().value(DATABASE, "")).isEqualTo("jdbc:h2:file:/b");
        write("config/application-late.properties", "quarkus.datasource.jdbc.url = jdbc:h2:file:/c\n");
        System.setProperty("quarkus.profile", "prod,late");
        assertThat(new SettingsCheck().value(DATABASE, "")).isEqualTo("jdbc:h2:file:/c");
        assertThat(new SettingsCheck().value("nothing", "otherwise")).isEqualTo("otherwise");
    }

    @Test
    void saysWhyTranscriptsAreNotRead() {
        assertThat(new SettingsCheck().whyNothingIsRead()).isEmpty();
        System.setProperty("roundtable.bundled", "false");
        assertThat(new SettingsCheck().whyNothingIsRead())
                .hasValue("roundtable.transcripts names no folder, and roundtable.bundled is \"false\"");
        System.setProperty("roundtable.transcripts", folder.toString());
        assertThat(new SettingsCheck().whyNothingIsRead()).isEmpty();
        System.setProperty("roundtable.transcripts", folder + "," + folder.resolve("gone"));
        assertThat(new SettingsCheck().whyNothingIsRead())
                .hasValue("the folder %s cannot be read".formatted(folder.resolve("gone")));
        System.setProperty("roundtable.ingest.policy", "never");
        assertThat(new SettingsCheck().whyNothingIsRead()).hasValue("roundtable.ingest.policy is \"never\"");
    }

    @Test
    void refusesTheSamePortTwice() {
        System.setProperty("roundtable.http.management-port", "8080");
        assertThat(new SettingsCheck().faults())
                .containsExactly("roundtable.http.management-port and quarkus.http.port are both"
                        + " 8080: give health and metrics a port of their own, or leave the first one out.");
        System.setProperty("quarkus.http.port", "9000");
        assertThat(new SettingsCheck().faults()).isEmpty();
        System.setProperty("%prod.roundtable.http.management-port", "9000");
        assertThat(new SettingsCheck().faults()).hasSize(1);
    }

    @Test
    void givesThePortOfTheHealthChecks() {
        System.setProperty("quarkus.http.port", " 9001 ");
        assertThat(new SettingsCheck().healthPort()).isEqualTo("9001");
        System.setProperty("roundtable.http.management-port", "9000");
        assertThat(new SettingsCheck().healthPort()).isEqualTo("9000");
        System.setProperty("roundtable.http.management-port", "nine");
        assertThatThrownBy(() -> new SettingsCheck().healthPort()).isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("roundtable.http.management-port is \"nine\", but must be a port, 1 to 65535.");
    }

    @Test
    void givesTheAddressOnWhichTheServiceListens() {
        System.setProperty("quarkus.http.host", " fd00::7 ");
        assertThat(new SettingsCheck().host()).isEqualTo("fd00::7");
        System.setProperty("quarkus.http.host", "talks.example/path");
        assertThatThrownBy(() -> new SettingsCheck().host()).isInstanceOf(SettingsException.class)
                .hasMessage("quarkus.http.host is \"talks.example/path\", which is no host name and no IP address."
                        + " Write one, such as 127.0.0.1.");
        System.setProperty("quarkus.http.host", "127.0.0.1:8080");
        assertThatThrownBy(() -> new SettingsCheck().host()).hasMessageStartingWith("quarkus.http.host is \"127.0.0.1:8080\"");
        System.setProperty("quarkus.http.host", "my_host");
        assertThat(new SettingsCheck().host()).isEqualTo("my_host");
    }

    @Test
    void refusesThePortOfTlsWhereThereIsOne() {
        System.setProperty("roundtable.http.management-port", "8443");
        assertThat(new SettingsCheck().faults()).isEmpty();
        System.setProperty("quarkus.tls.key-store.pem.0.cert", "server.crt");
        assertThat(new SettingsCheck().faults()).containsExactly("roundtable.http.management-port and quarkus.http.ssl-port are"
                + " both 8443: give health and metrics a port of their own, or leave the first one out.");
    }

    @Test
    void refusesADatabaseOfAnotherKind() {
        System.setProperty(DATABASE, "jdbc:postgresql://x/y");
        assertThat(new SettingsCheck().faults())
                .containsExactly("quarkus.datasource.jdbc.url is \"jdbc:postgresql://x/y\", but the"
                        + " database is H2: it must begin with \"jdbc:h2:\".");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
