package dev.roundtable.http.document;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class PersistedDocumentsIT extends PersistedDocumentsTest {
}
