package dev.roundtable.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The service, wherever it is started,")
class SurroundingsIT {

    private static final String PANELS = "{\"query\":\"{ panels { nodes { slug } } corpus { panelCount } }\"}";

    @TempDir
    Path folder;

    @Test
    void answersInTurkey() throws IOException {
        try (var service = Service.start(Map.of("user.language", "tr", "user.country", "TR"))) {
            service.awaitReady();
            assertThat(service.post(PANELS).body()).contains("\"agi-next-2026\"").doesNotContain("errors");
        }
    }

    @Test
    void readsNamesInChinese() throws Exception {
        writeTalk("\\xe5\\x9c\\x93\\xe6\\xa1\\x8c.md");
        try (var service = Service.start(transcripts(), Map.of("LC_ALL", "C.UTF-8"))) {
            service.awaitReady();
            assertThat(service.post(PANELS).body()).contains("\"\u5713\u684c\"");
        }
    }

    /** The JVM can open only file names of its locale. A binary reads names as UTF-8 in any locale. */
    @Test
    void refusesNamesThatItCannotRead() throws Exception {
        assumeFalse(Service.isNative());
        writeTalk("\\xe7\\x94\\xb2.md");
        writeTalk("\\xe4\\xb9\\x99.md");
        try (var service = Service.start(transcripts(), Map.of("LC_ALL", "C"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains("The name of this file is not in ", "Start the service with LANG=C.UTF-8");
        }
    }

    @Test
    void readsNamesInChineseWhateverTheLocaleAsABinary() throws Exception {
        assumeTrue(Service.isNative());
        writeTalk("\\xe5\\x9c\\x93\\xe6\\xa1\\x8c.md");
        try (var service = Service.start(transcripts(), Map.of("LC_ALL", "C"))) {
            service.awaitReady();
            assertThat(service.post(PANELS).body()).contains("\"\u5713\u684c\"");
        }
    }

    private Map<String, String> transcripts() {
        return Map.of("roundtable.transcripts", folder.toString());
    }

    /** Creates the file with a shell, because this process may support only names in ASCII. */
    private void writeTalk(String escapedName) throws Exception {
        var command = "printf 'Ada Lovelace: What do transcripts become?\\n\\nAlan Turing: A panel, and then an answer.\\n' > $'"
                + escapedName + "'";
        assertThat(new ProcessBuilder("bash", "-c", command).directory(folder.toFile()).start().waitFor()).isZero();
    }
}
