package dev.roundtable.graphql.schema.definition;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class IntrospectionIT extends IntrospectionTest {
}
