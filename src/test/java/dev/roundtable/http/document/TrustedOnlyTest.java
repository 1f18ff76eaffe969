package dev.roundtable.http.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.text.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(TrustedOnlyTest.TrustedOnly.class)
@DisplayName("A service that executes trusted documents only, for a page of another origin,")
public class TrustedOnlyTest {

    private static final String TRUSTED = "query Trusted { panels { totalCount } }";
    private static final String ORIGIN = "https://panels.example";

    @ParameterizedTest
    @ValueSource(strings = { "{ panels { totalCount } }", "{ __schema { types { name } } }", "no GraphQL" })
    void answersNoOther(String query) {
        var response = given().queryParam("query", query).get("/graphql");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void learnsNone() {
        var query = "query Sent { panels { totalCount } }";
        var extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.of(query) + "\"}}";
        for (int i = 0; i < 2; i++) {
            var response = given().queryParam("query", query).queryParam("extensions", extensions).get("/graphql");
            assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("DOCUMENT_NOT_TRUSTED");
        }
    }

    @Test
    void answersThoseOfItsFolderByNameHashAndText() {
        var extensions = "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + Sha256.of(TRUSTED) + "\"}}";
        for (var response : new io.restassured.response.Response[]{ given().queryParam("documentId", "counts").get("/graphql"),
                given().queryParam("extensions", extensions).get("/graphql"),
                given().queryParam("query", TRUSTED).get("/graphql") }) {
            assertThat(response.jsonPath().getInt("data.panels.totalCount")).isEqualTo(1);
        }
    }

    @Test
    void letsScriptsOfTheOriginThatIsNamedRead() {
        var response = given().header("Origin", ORIGIN).queryParam("documentId", "counts").get("/graphql");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(response.header("Vary")).contains("Origin").contains("Accept-Encoding");
    }

    @Test
    void letsNoOtherRead() {
        var response = given().header("Origin", "https://elsewhere.example").queryParam("documentId", "counts").get("/graphql");
        assertThat(response.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void answersThePreflightOfABrowser() {
        var response = given().header("Origin", ORIGIN).header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type").options("/graphql");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Access-Control-Allow-Methods")).contains("POST");
        assertThat(response.header("Access-Control-Allow-Headers")).contains("content-type");
    }

    /** A folder with one document. */
    public static class TrustedOnly implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                var folder = Files.createTempDirectory("documents");
                Files.writeString(folder.resolve("counts.graphql"), TRUSTED);
                return Map.of("roundtable.graphql.trusted-only", "true", "roundtable.web", "false",
                        "roundtable.graphql.documents", folder.toString(),
                        "quarkus.http.cors.enabled", "true", "quarkus.http.cors.origins", ORIGIN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
