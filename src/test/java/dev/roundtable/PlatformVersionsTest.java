package dev.roundtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Quarkus tests its platform as one, native images too. A library of another version is a risk, taken for a reason that is said
 * here, and for no longer than it holds.
 */
@DisplayName("Libraries of another version than the platform's")
class PlatformVersionsTest {

    /** By group and artifact, or by group alone. */
    private static final Map<String, String> REASONS = Map.of("io.netty",
            "4.1.133 has known faults, see pom.xml; SubstitutionsTest holds the newer one against Quarkus' native substitutions");

    private static final String BOM = "io/quarkus/platform/quarkus-bom";

    @Test
    void areThoseThatHaveAReason() throws Exception {
        var core = all().filter(jar -> jar.toString().contains("/io/quarkus/quarkus-core/")).findFirst().orElseThrow();
        var repository = core.getParent().getParent().getParent().getParent().getParent();
        var platform = platform(repository, core.getParent().getFileName().toString());
        assertThat(platform).hasSizeGreaterThan(1000);
        var different = new TreeMap<String, String>();
        for (var jar : jars()) {
            var library = Library.of(jar, repository);
            var usual = platform.get(library.key());
            if (usual != null && !usual.equals(library.version())) {
                different.put(library.key(), library.version() + " instead of " + usual);
            }
        }
        assertThat(different.keySet()).as(different.toString())
                .allSatisfy(
                        key -> assertThat(REASONS.containsKey(key) || REASONS.containsKey(key.split(":")[0])).as(key).isTrue());
        assertThat(REASONS.keySet()).as("reasons that hold no more")
                .allSatisfy(name -> assertThat(different.keySet())
                        .anySatisfy(key -> assertThat(key.equals(name) || key.startsWith(name + ":")).isTrue()));
    }

    private static Stream<Path> all() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
    }

    private static Iterable<Path> jars() {
        return all().filter(entry -> entry.toString().endsWith(".jar")).toList();
    }

    /** The version of each library that the platform manages, by group, artifact and classifier. */
    private static Map<String, String> platform(Path repository, String version) throws Exception {
        var pom = repository.resolve(BOM).resolve(version).resolve("quarkus-bom-" + version + ".pom");
        assertThat(pom).exists();
        var versions = new HashMap<String, String>();
        try (var in = Files.newInputStream(pom)) {
            var dependencies = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("dependency");
            for (int at = 0; at < dependencies.getLength(); at++) {
                var dependency = (Element) dependencies.item(at);
                var classifier = text(dependency, "classifier");
                versions.put(text(dependency, "groupId") + ":" + text(dependency, "artifactId")
                        + (classifier.isEmpty() ? "" : ":" + classifier), text(dependency, "version"));
            }
        }
        return versions;
    }

    private static String text(Element dependency, String name) {
        var found = dependency.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    /** A library by its place in the local repository: the group's folders, artifact, version, file. */
    private record Library(String key, String version) {

        static Library of(Path jar, Path repository) {
            var version = jar.getParent();
            var artifact = version.getParent();
            var group = artifact.getParent();
            var name = artifact.getFileName() + "-" + version.getFileName();
            var rest = jar.getFileName().toString().replaceFirst("\\.jar$", "").substring(name.length());
            var path = repository.relativize(group).toString().replace('/', '.');
            return new Library(path + ":" + artifact.getFileName() + rest.replaceFirst("^-", ":"),
                    version.getFileName().toString());
        }
    }
}
