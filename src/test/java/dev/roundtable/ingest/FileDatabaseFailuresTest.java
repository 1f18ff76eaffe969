package dev.roundtable.ingest;

import org.junit.jupiter.api.DisplayName;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(FileDatabaseTest.InAFile.class)
@DisplayName("Loading wrong sources into a database in a file")
class FileDatabaseFailuresTest extends LoadingFailuresTest {
}
