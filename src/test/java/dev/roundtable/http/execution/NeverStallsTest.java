package dev.roundtable.http.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;

@QuarkusTest
@TestProfile(NeverStallsTest.TwoConnections.class)
@DisplayName("Many requests on a pool of two connections")
class NeverStallsTest {

    private static final List<String> DOCUMENTS = List.of(
            "{ %s: panels(first: 20) { nodes { title questions { title answers { speaker { name } } } } } }",
            "{ %s: answers(first: 20, filter: { speaker: \\\"yao-shunyu\\\" }) { nodes { text question { title } panel { title } } } }",
            "{ %s: panel(slug: \\\"agi-next-2026\\\") { participations { speaker { name } } questions { text askedBy { name } "
                    + "answers { text speaker { name } } } } }");

    @Test
    void areAllAnswered() {
        // By HTTP/2 the client would fail itself where more than a hundred are under way on its one connection.
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 192; i++) {
            var body = "{\"query\":\"" + DOCUMENTS.get(i % DOCUMENTS.size()).formatted("n" + i) + "\"}";
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
            answers.add(client.sendAsync(request, BodyHandlers.ofString()));
        }
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i).orTimeout(120, TimeUnit.SECONDS).join();
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("{\"data\":{\"n" + i + "\":{").doesNotContain("\"errors\"");
        }
    }

    /** Fewer database connections than concurrent requests, and no row cache, so that each request reads the database. */
    public static class TwoConnections implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "2", "quarkus.datasource.jdbc.acquisition-timeout", "60S",
                    "roundtable.store.cache-size", "0",
                    "roundtable.graphql.deadline", "120s", "quarkus.datasource.jdbc.url", "jdbc:h2:mem:two;DB_CLOSE_DELAY=-1");
        }
    }
}
