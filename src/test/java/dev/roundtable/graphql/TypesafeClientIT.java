package dev.roundtable.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class TypesafeClientIT extends TypesafeClientTest {
}
