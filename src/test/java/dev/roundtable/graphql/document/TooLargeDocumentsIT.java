package dev.roundtable.graphql.document;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** TooLargeDocuments as packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class TooLargeDocumentsIT extends TooLargeDocumentsTest {
}
