package dev.roundtable.http.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.http.response.ResponseCache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

@QuarkusTest
@TestProfile(SlowDatabaseTest.FewConnections.class)
@DisplayName("A service that waits for its database")
class SlowDatabaseTest {

    private static final int CONNECTIONS = 2;
    private static final int DEADLINE = 2_000;
    private static final String GRAPHQL = "application/graphql-response+json";

    @Inject
    DataSource database;

    @Inject
    ExecutionQueue executions;

    @Inject
    ResponseCache cache;

    @Test
    void saysThatARequestTookTooLong() throws Exception {
        var all = take();
        var late = ask("{ panels { totalCount } corpus { panelCount } }", GRAPHQL, "late");
        var older = ask("{ speakers { totalCount } corpus { panelCount } }", "application/json", "older");
        await(() -> executions.pending() == 2);
        TimeUnit.MILLISECONDS.sleep(DEADLINE + 1_000);
        give(all);
        assertThat(late.get().jsonPath().getString("errors[0].extensions.code")).isEqualTo("DEADLINE_EXCEEDED");
        assertThat(late.get().statusCode()).isEqualTo(504);
        assertThat(older.get().jsonPath().getString("errors[0].extensions.code")).isEqualTo("DEADLINE_EXCEEDED");
        assertThat(older.get().statusCode()).isEqualTo(200);
        assertThat(given().get("/q/metrics").asString())
                .contains("graphql_requests_seconds_count{operation=\"anonymous\",result=\"out_of_time\"} 2");
    }

    @Test
    void namesEachOfThoseThatShareAFailure() throws Exception {
        var all = take();
        long before = cache.hits();
        try (var statement = all.get(0).createStatement()) {
            statement.execute("alter table correction rename to gone");
            var query = "{ answers(first: 1) { nodes { corrections { verbatim } } } }";
            var answers = List.of(ask(query, GRAPHQL, "one"), ask(query, GRAPHQL, "two"));
            // The first waits for a connection, and the second for the first.
            await(() -> cache.hits() == before + 1);
            give(all.subList(1, CONNECTIONS));
            for (int i = 0; i < 2; i++) {
                var response = answers.get(i).get();
                var name = i == 0 ? "one" : "two";
                assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("INTERNAL_SERVER_ERROR");
                assertThat(response.jsonPath().getString("errors[0].extensions.requestId")).isEqualTo(name);
                assertThat(response.jsonPath().getString("errors[0].message")).endsWith("this reference: " + name + ".");
            }
        } finally {
            try (var statement = all.get(0).createStatement()) {
                statement.execute("alter table if exists gone rename to correction");
            }
            give(all);
        }
    }

    /** Waits for a state; fails after a minute. */
    private static void await(BooleanSupplier state) throws InterruptedException {
        long latest = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!state.getAsBoolean()) {
            assertThat(System.nanoTime()).as("this takes too long").isLessThan(latest);
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    private List<Connection> take() throws Exception {
        var all = new ArrayList<Connection>();
        for (int i = 0; i < CONNECTIONS; i++) {
            all.add(database.getConnection());
        }
        return all;
    }

    private static void give(List<Connection> connections) throws Exception {
        for (var connection : connections) {
            connection.close();
        }
    }

    private static CompletableFuture<Response> ask(String query, String accept, String id) {
        return CompletableFuture.supplyAsync(() -> given().contentType("application/json").accept(accept)
                .header("X-Request-Id", id).body(Map.of("query", query)).post("/graphql"),
                command -> new Thread(command).start());
    }

    /** So few connections that the test can take all of them. */
    public static class FewConnections implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.graphql.deadline", DEADLINE + "ms", "roundtable.http.max-concurrent", "4",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:slow;DB_CLOSE_DELAY=-1", "quarkus.datasource.jdbc.max-size",
                    Integer.toString(CONNECTIONS), "quarkus.datasource.jdbc.acquisition-timeout", "60s");
        }
    }
}
