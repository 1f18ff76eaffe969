package dev.roundtable.http.response;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** Runs the same tests against the packaged service. */
@QuarkusIntegrationTest
class CachingIT extends CachingTest {
}
