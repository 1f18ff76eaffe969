package dev.roundtable.graphql.schema.definition;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The schema as packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class SchemaIT extends SchemaTest {
}
