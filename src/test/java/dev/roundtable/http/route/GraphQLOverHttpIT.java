package dev.roundtable.http.route;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** As packaged. */
@QuarkusIntegrationTest
class GraphQLOverHttpIT extends GraphQLOverHttpTest {
}
