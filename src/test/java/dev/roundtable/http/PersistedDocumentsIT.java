package dev.roundtable.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class PersistedDocumentsIT extends PersistedDocumentsTest {
}
