package dev.roundtable.nativeimage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.roundtable.nativeimage.agent.LookupAgentJar;
import dev.roundtable.reliability.Service;

/**
 * Runs the packaged jar with an agent that writes down what is looked up by name, and holds that against what Quarkus would tell
 * the compiler of a native image. It sees classes, members, resources, services, bundles, proxies, libraries, charsets and what is
 * serialized, wherever they are not constants that the compiler sees itself. It does not see what is looked up only when asked for
 * what {@link Use} does not ask for, what native libraries look up, members that are listed rather than named, what GraalVM itself
 * lacks, nor what is initialized too early or too late.
 */
@DisplayName("What the service looks up by name")
class NativeReadyIT {

    private static final Pattern SECURE = Pattern.compile("https://[\\d.]+:\\d+");
    private static final String PASSWORD = "secret-of-a-test";

    @TempDir
    Path home;

    @Test
    void isRegisteredForANativeImage() throws Exception {
        assumeFalse(Service.isNative());
        var written = home.resolve("lookups");
        var agent = List.of("-javaagent:" + LookupAgentJar.in(home) + "=" + written);
        var database = Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:file:" + home.resolve("panels"));
        use(agent, withAllThatIsOff());
        use(agent, with(database, "quarkus.log.console.json.enabled", "true"));
        use(agent, database);
        try (var wrong = Service.startWith(agent, Map.of("roundtable.bundeld", "false"))) {
            assertThat(wrong.exitCode()).isEqualTo(2);
        }
        try (var evaluation = Service.run(agent, "evaluate", "src/test/resources/formats")) {
            assertThat(evaluation.exitCode()).as(evaluation.output()).isZero();
        }
        try (var health = Service.run(agent, "health", "http://127.0.0.1:1/")) {
            assertThat(health.exitCode()).isEqualTo(1);
        }
        for (var explained : List.of("--help", "--version")) {
            try (var command = Service.run(agent, explained)) {
                assertThat(command.exitCode()).as(command.output()).isZero();
            }
        }
        try (var unknown = Service.run(agent, "helth")) {
            assertThat(unknown.exitCode()).as(unknown.output()).isEqualTo(2);
        }

        var lookups = new ArrayList<Lookup>();
        for (var line : Files.readAllLines(written)) {
            lookups.add(Lookup.of(line));
        }
        assertThat(lookups).hasSizeGreaterThan(10_000);
        var registrations = new Registrations(NativeSources.in(Path.of("target/native-ready")));
        var program = new Program(Service.folder());
        assertThat(new Gaps(program, registrations, new Substitutions().methods()).of(lookups)).isEmpty();
    }

    private void use(List<String> agent, Map<String, String> properties) throws Exception {
        try (var service = Service.startWith(agent, properties)) {
            service.awaitReady();
            var use = new Use(trusting());
            use.of(service.url());
            var secure = SECURE.matcher(service.output());
            if (secure.find()) {
                use.of(secure.group());
            }
            service.terminate();
            assertThat(service.exitCode()).as(service.output()).isEqualTo(143);
        }
    }

    private Map<String, String> withAllThatIsOff() throws Exception {
        var transcripts = Files.createDirectory(home.resolve("transcripts"));
        try (var formats = Files.list(Path.of("src/test/resources/formats"))) {
            for (var file : formats.toList()) {
                Files.copy(file, transcripts.resolve(file.getFileName()));
            }
        }
        Files.writeString(transcripts.resolve("wrong.panel.yaml"), "slug: [\n");
        var documents = Files.createDirectory(home.resolve("documents"));
        Files.writeString(documents.resolve("own.graphql"), "query Own { panels { totalCount } }");
        return Map.ofEntries(Map.entry("roundtable.transcripts", transcripts.toString()),
                Map.entry("roundtable.ingest.on-error", "skip"), Map.entry("roundtable.http.access-log", "true"),
                Map.entry("quarkus.http.ssl-port", "0"),
                Map.entry("quarkus.http.ssl.certificate.key-store-file", store().toString()),
                Map.entry("quarkus.http.ssl.certificate.key-store-password", PASSWORD),
                Map.entry("quarkus.http.insecure-requests", "enabled"), Map.entry("quarkus.http.cors.enabled", "true"),
                Map.entry("quarkus.http.cors.origins", "https://panels.example"),
                Map.entry("quarkus.otel.sdk.disabled", "false"),
                Map.entry("quarkus.otel.exporter.otlp.endpoint", "http://127.0.0.1:1"),
                Map.entry("roundtable.graphql.documents", documents.toString()));
    }

    private static Map<String, String> with(Map<String, String> properties, String name, String value) {
        var all = new HashMap<>(properties);
        all.put(name, value);
        return all;
    }

    /** Creates a certificate for this machine with keytool. */
    private Path store() throws IOException, InterruptedException {
        var store = home.resolve("store.p12");
        if (!Files.exists(store)) {
            var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            assertThat(
                    new ProcessBuilder(tool, "-genkeypair", "-alias", "test", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext",
                            "san=ip:127.0.0.1", "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD)
                            .redirectErrorStream(true).redirectOutput(home.resolve("keytool.log").toFile()).start().waitFor())
                    .isZero();
        }
        return store;
    }

    private SSLContext trusting() throws Exception {
        var keys = KeyStore.getInstance(store().toFile(), PASSWORD.toCharArray());
        var trust = KeyStore.getInstance("PKCS12");
        trust.load(null, null);
        trust.setCertificateEntry("test", keys.getCertificate("test"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trust);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
