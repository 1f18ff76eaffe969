package dev.roundtable.http.document;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** Runs the same tests against the packaged service. */
@QuarkusIntegrationTest
class PersistedDocumentsIT extends PersistedDocumentsTest {
}
