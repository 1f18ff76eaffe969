package dev.roundtable.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class CachingIT extends CachingTest {
}
