package dev.roundtable.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class Http2WithTlsOnlyIT extends Http2WithTlsOnlyTest {
}
