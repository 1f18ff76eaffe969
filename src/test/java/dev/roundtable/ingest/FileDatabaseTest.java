package dev.roundtable.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Runs the tests of loading with a database in a file. */
@QuarkusTest
@TestProfile(FileDatabaseTest.InAFile.class)
@DisplayName("Loading into a file")
class FileDatabaseTest extends CorpusLoaderTest {

    /** A database in a new folder. */
    public static class InAFile implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                return Map.of("quarkus.datasource.jdbc.url",
                        "jdbc:h2:file:" + Files.createTempDirectory("database") + "/panels");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
