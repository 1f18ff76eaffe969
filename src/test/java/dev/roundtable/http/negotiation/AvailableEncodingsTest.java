package dev.roundtable.http.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The encodings of responses")
class AvailableEncodingsTest {

    @Test
    void areLogged() {
        assertThat(AvailableEncodings.message(null)).isEqualTo("Response encodings: br, gzip, identity");
    }

    @Test
    void areLoggedWithTheReasonForAMissingOne() {
        assertThat(AvailableEncodings.message("java.io.IOException: No space left on device"))
                .isEqualTo("Response encodings: gzip, identity. Brotli is not available: its native library was not loaded"
                        + " (java.io.IOException: No space left on device)");
    }

    /** The names are those of the loader of brotli4j. */
    @ParameterizedTest
    @ValueSource(strings = { "lib/linux-x86_64/libbrotli.so", "lib/linux-aarch64/libbrotli.so" })
    void haveTheirLibraryInANativeImage(String library) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(in);
        }
        assertThat(Stream.of(properties.getProperty("quarkus.native.resources.includes").split(","))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob)))
                .anyMatch(glob -> glob.matches(Path.of(library)));
    }

    @Test
    void haveTheirLibraryOnTheClassPathByTheSameName() {
        var platform = "linux-" + (System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch"));
        assertThat(getClass().getResource("/lib/" + platform + "/libbrotli.so")).isNotNull();
    }
}
