package dev.roundtable.http.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

@QuarkusTest
@TestProfile(UnderPressureTest.OneAtATime.class)
@DisplayName("A service that executes one request at a time and suggests nothing")
class UnderPressureTest {

    private static final Logger LOG = Logger.getLogger("dev.roundtable");

    private static final int CONNECTIONS = 3;

    @Inject
    DataSource database;

    @Test
    void refusesAllOthersAtOnceAndAnswersTheOne() throws Exception {
        var answered = new LinkedBlockingQueue<Response>();
        // The one that is taken waits for a connection.
        var held = new ArrayList<Connection>();
        for (int i = 0; i < CONNECTIONS; i++) {
            held.add(database.getConnection());
        }
        var all = IntStream.range(0, CONNECTIONS + 2).mapToObj(i -> CompletableFuture
                .runAsync(() -> answered.add(ask("{ panels { totalCount } corpus { a" + i + ": panelCount } }", "any")),
                        command -> new Thread(command).start()))
                .toList();
        try {
            for (int i = 0; i < all.size() - 1; i++) {
                var refused = answered.poll(30, TimeUnit.SECONDS);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isEqualTo("1");
                assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
                assertThat(error(refused, "extensions.code")).isEqualTo("BUSY");
            }
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        assertThat(answered.poll(30, TimeUnit.SECONDS).jsonPath().getInt("data.panels.totalCount")).isEqualTo(1);
        all.forEach(CompletableFuture::join);
    }

    @Test
    void tellsTheOperatorWhatFailedAndTheClientNothing() throws SQLException {
        var logged = new CopyOnWriteArrayList<LogRecord>();
        var handler = handler(logged);
        LOG.addHandler(handler);
        Response response;
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("alter table correction rename to gone");
            try {
                response = ask("{ answers(first: 1) { nodes { corrections { verbatim } } } }", "complaint-7");
            } finally {
                statement.execute("alter table gone rename to correction");
            }
        } finally {
            LOG.removeHandler(handler);
        }
        assertThat(error(response, "extensions.code")).isEqualTo("INTERNAL_SERVER_ERROR");
        assertThat(error(response, "extensions.requestId")).isEqualTo("complaint-7");
        assertThat(error(response, "message"))
                .isEqualTo("The server failed. Try again; if it goes on, tell the operator this reference: complaint-7.");
        assertThat(response.asString()).doesNotContainIgnoringCase("sql").doesNotContainIgnoringCase("exception");
        assertThat(logged).singleElement().satisfies(record -> {
            assertThat(record.getMessage()).contains("complaint-7").contains("corrections");
            assertThat(record.getThrown()).hasStackTraceContaining("Table \"CORRECTION\" not found");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = { "{ panels { nodes { titel } } }", "{ panels(frist: 1) { totalCount } }",
            "{ answers(filter: { method: REVIEWD }) { totalCount } }", "query($f: AnswerFiltr) { panels { totalCount } }" })
    void suggestsNothing(String query) {
        assertThat(error(ask(query, "any"), "message")).endsWith(" The schema is at /graphql/schema.graphql.")
                .doesNotContain("Did you mean");
    }

    private static Response ask(String query, String id) {
        return given().contentType("application/json").header("X-Request-Id", id).body(Map.of("query", query))
                .post("/graphql");
    }

    private static String error(Response response, String what) {
        return response.jsonPath().getString("errors[0]." + what);
    }

    private static Handler handler(List<LogRecord> records) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }

    /** One thread, no queue, few connections, and a separate database. */
    public static class OneAtATime implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("roundtable.http.max-concurrent", "1", "roundtable.http.max-queued", "0",
                    "roundtable.graphql.suggestions", "false", "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:pressure;DB_CLOSE_DELAY=-1", "quarkus.datasource.jdbc.max-size",
                    Integer.toString(CONNECTIONS), "quarkus.datasource.jdbc.acquisition-timeout", "60s");
        }
    }
}
