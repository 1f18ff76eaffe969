package dev.roundtable.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class IntrospectionIT extends IntrospectionTest {
}
