package dev.roundtable.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

/** Asks the running service with query documents from files. */
public final class Ask {

    private Ask() {
    }

    /** The data that a document gives; fails when there are errors. */
    public static JsonPath forData(String document, Map<String, ?> variables) {
        var response = document(document, variables);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.jsonPath().getList("errors")).isNull();
        return response.jsonPath().setRootPath("data");
    }

    /** The first error that a document gives. */
    public static JsonPath forError(String document, Map<String, ?> variables) {
        return document(document, variables).jsonPath().setRootPath("errors[0]");
    }

    /** What a document gives. */
    public static Response document(String document, Map<String, ?> variables) {
        return query(read(document), variables);
    }

    /** What a query gives. */
    public static Response query(String query, Map<String, ?> variables) {
        return given().contentType("application/json").accept("application/graphql-response+json")
                .body(Map.of("query", query, "variables", variables)).post("/graphql");
    }

    private static String read(String document) {
        try (var in = Ask.class.getResourceAsStream("/graphql/" + document + ".graphql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
