package dev.roundtable.graphql.schema;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The API as packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class ApiIT extends ApiTest {
}
