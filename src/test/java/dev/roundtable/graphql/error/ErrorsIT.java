package dev.roundtable.graphql.error;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** Errors as packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class ErrorsIT extends ErrorsTest {
}
