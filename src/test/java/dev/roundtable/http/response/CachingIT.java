package dev.roundtable.http.response;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class CachingIT extends CachingTest {
}
