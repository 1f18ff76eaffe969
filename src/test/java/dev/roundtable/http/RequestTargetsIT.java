package dev.roundtable.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class RequestTargetsIT extends RequestTargetsTest {
}
