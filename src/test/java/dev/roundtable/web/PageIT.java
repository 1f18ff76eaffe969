package dev.roundtable.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PageIT extends PageTest {
}
