package dev.roundtable.graphql.document;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** TooComplexQueries as packaged: the jar, or the native binary. */
@QuarkusIntegrationTest
class TooComplexQueriesIT extends TooComplexQueriesTest {
}
