package dev.roundtable.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The schema as packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class SchemaIT extends SchemaTest {
}
