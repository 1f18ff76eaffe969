package dev.roundtable.http.request;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class RequestTargetsIT extends RequestTargetsTest {
}
