package dev.roundtable.command;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("A query of the training run")
class TrainingQueriesTest {

    static List<String> queries() {
        return TrainingRun.QUERIES;
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isExecutedWithoutErrors(String query) {
        given().header("Content-Type", "application/json").header("Accept", "application/graphql-response+json")
                .body(Map.of("query", query.formatted(7), "variables", Map.of("slug", "agi-next-2026")))
                .post("/graphql").then().statusCode(200).body("errors", nullValue()).body("data", not(anEmptyMap()));
    }
}
