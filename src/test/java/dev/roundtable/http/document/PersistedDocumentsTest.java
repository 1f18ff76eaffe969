package dev.roundtable.http.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.text.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
@DisplayName("A persisted document")
class PersistedDocumentsTest {

    @Test
    void isAskedForOnceAndThenKnownByItsHash() {
        var query = "query Known { panels { totalCount } }";
        var hash = Sha256.of(query);
        var unknown = byHash(hash);
        assertThat(code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.jsonPath().getString("errors[0].message")).isEqualTo("PersistedQueryNotFound");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");

        assertThat(send(query, hash).jsonPath().getInt("data.panels.totalCount")).isEqualTo(1);
        assertThat(byHash(hash).jsonPath().getInt("data.panels.totalCount")).isEqualTo(1);
    }

    @Test
    void isNotTakenUnderTheHashOfAnother() {
        var hash = Sha256.of("query Right { panels { totalCount } }");
        assertThat(code(send("query Wrong { speakers { totalCount } }", hash))).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
        assertThat(code(byHash(hash))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({ "query Invalid { nothing }, GRAPHQL_VALIDATION_FAILED", "query Broken {, GRAPHQL_PARSE_FAILED" })
    void isNotCachedWhenItCannotBeExecuted(String query, String code) {
        var hash = Sha256.of(query);
        assertThat(code(send(query, hash))).isEqualTo(code);
        assertThat(code(byHash(hash))).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            {"persistedQuery":{"version":2,"sha256Hash":"HASH"}}
            {"persistedQuery":{"version":1,"sha256Hash":"../../etc"}}
            {"persistedQuery":{"version":1}}
            {"persistedQuery":"HASH"}
            """)
    void mustBeNamedAsTheProtocolHasIt(String extensions) {
        var response = given().accept("application/json")
                .queryParam("extensions", extensions.replace("HASH", Sha256.of("{ __typename }"))).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void ofTheServiceIsKnownByItsNameAndByItsHash() {
        var byName = given().queryParam("documentId", "panels").get("/graphql");
        assertThat(byName.jsonPath().getList("data.panels.nodes")).hasSize(1);

        var hash = Sha256.of(TrustedDocuments.bundled("panels"));
        assertThat(given().queryParam("documentId", "sha256:" + hash).get("/graphql").asString()).isEqualTo(byName.asString());
        assertThat(byHash(hash).asString()).isEqualTo(byName.asString());
    }

    @Test
    void takesVariables() {
        var response = given().contentType("application/json")
                .body(Map.of("documentId", "panel-page", "variables", Map.of("slug", "agi-next-2026"))).post("/graphql");
        assertThat(response.jsonPath().getString("data.panel.title")).isEqualTo("清华 AGI-Next 圆桌对话");
    }

    @Test
    void thatIsUnknownIsTold() {
        var response = given().queryParam("documentId", "nobody-knows").get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("DOCUMENT_NOT_FOUND");
    }

    @Test
    void andATextAreOneTooMany() {
        var response = given().queryParam("documentId", "panels").queryParam("query", "{__typename}").get("/graphql");
        assertThat(code(response)).isEqualTo("BAD_REQUEST");
    }

    private static Response byHash(String hash) {
        return given().accept("application/json").queryParam("extensions", extensions(hash)).get("/graphql");
    }

    private static Response send(String query, String hash) {
        return given().accept("application/json").queryParam("query", query).queryParam("extensions", extensions(hash))
                .get("/graphql");
    }

    private static String extensions(String hash) {
        return "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}";
    }

    private static String code(Response response) {
        return response.jsonPath().getString("errors[0].extensions.code");
    }
}
