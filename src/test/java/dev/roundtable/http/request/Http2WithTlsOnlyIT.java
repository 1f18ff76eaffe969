package dev.roundtable.http.request;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** Runs the same tests against the packaged service. */
@QuarkusIntegrationTest
class Http2WithTlsOnlyIT extends Http2WithTlsOnlyTest {
}
