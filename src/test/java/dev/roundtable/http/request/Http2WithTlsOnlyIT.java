package dev.roundtable.http.request;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class Http2WithTlsOnlyIT extends Http2WithTlsOnlyTest {
}
