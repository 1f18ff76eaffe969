package dev.roundtable.http.monitoring;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The metrics")
class MetricsTest {

    /** An operation of a trusted document, which has its own time series, however many other operations there are. */
    @Test
    void countRequestsByOperationAndResult() {
        double before = value("graphql_requests_seconds_count{operation=\"Corpus\",result=\"complete\"}");
        double http = value("http_server_requests_seconds_count{method=\"POST\",status=\"200\",uri=\"/graphql\"}");
        post("query Corpus { panels { totalCount } }");
        post("query Corpus { panels { totalCount } }");
        assertThat(value("graphql_requests_seconds_count{operation=\"Corpus\",result=\"complete\"}")).isEqualTo(before + 2);
        assertThat(value("http_server_requests_seconds_count{method=\"POST\",status=\"200\",uri=\"/graphql\"}"))
                .isEqualTo(http + 2);
    }

    @Test
    void callOperationsOtherThatWereNeverAnswered() {
        double before = value("graphql_requests_seconds_count{operation=\"other\",result=\"refused\"}");
        for (int i = 0; i < 5; i++) {
            post("query Wrong" + i + " { nothing }");
        }
        assertThat(get("/q/metrics").asString()).doesNotContain("Wrong");
        assertThat(value("graphql_requests_seconds_count{operation=\"other\",result=\"refused\"}")).isEqualTo(before + 5);
    }

    @Test
    void knowAtMostAHundredOperationsThatClientsName() {
        for (int i = 0; i < 150; i++) {
            post("query Many" + i + " { panels { totalCount } }");
        }
        var operations = Pattern.compile("graphql_requests_seconds_count\\{operation=\"Many\\d+\",result=\"complete\"}")
                .matcher(get("/q/metrics").asString()).results().count();
        assertThat(operations).isPositive().isLessThanOrEqualTo(100);
    }

    @Test
    void sayHowOftenAResponseWasCached() {
        post("query Cached { panels { totalCount pageInfo { hasNextPage } } }");
        post("query Cached { panels { totalCount pageInfo { hasNextPage } } }");
        double hits = value("roundtable_response_cache_requests_total{result=\"hit\"}");
        double misses = value("roundtable_response_cache_requests_total{result=\"miss\"}");
        double statements = value("roundtable_sql_statements_total");
        post("query Cached { panels { totalCount pageInfo { hasNextPage } } }");
        assertThat(value("roundtable_response_cache_requests_total{result=\"hit\"}")).isEqualTo(hits + 1);
        assertThat(value("roundtable_response_cache_requests_total{result=\"miss\"}")).isEqualTo(misses);
        assertThat(value("roundtable_sql_statements_total")).isEqualTo(statements);
        assertThat(value("roundtable_response_cache_size_bytes")).isPositive();
        post("query Cached { panels(filter: { speaker: \"nobody\" }) { totalCount } }");
        assertThat(value("roundtable_sql_statements_total")).isGreaterThan(statements);
    }

    @Test
    void tellHowManyRequestsWereFasterThanABound() {
        post("query Corpus { panels { totalCount } }");
        var place = "graphql_requests_seconds_bucket{operation=\"Corpus\",result=\"complete\",le=\"%s\"}";
        assertThat(value(place.formatted("10.0"))).isPositive().isGreaterThanOrEqualTo(value(place.formatted("0.05")));
        assertThat(value("http_server_requests_seconds_bucket{method=\"POST\",status=\"200\",uri=\"/graphql\",le=\"10.0\"}"))
                .isPositive();
    }

    @Test
    void sayHowOftenRowsWereCached() {
        post("query RowsOnce { one: panels { totalCount nodes { title } } }");
        double hits = value("roundtable_row_cache_reads_total{result=\"hit\"}");
        post("query RowsTwice { two: panels { totalCount nodes { title } } }");
        assertThat(value("roundtable_row_cache_reads_total{result=\"hit\"}")).isGreaterThan(hits);
        assertThat(value("roundtable_row_cache_size_bytes")).isPositive();
    }

    @Test
    void sayWhatIsServedAndHowLoadingWent() {
        assertThat(value("roundtable_corpus_size{kind=\"panels\"}")).isPositive();
        assertThat(value("roundtable_load_duration_seconds")).isPositive();
        assertThat(value("roundtable_load_files{result=\"loaded\"}")).isPositive();
        assertThat(value("roundtable_load_files{result=\"failed\"}")).isZero();
    }

    @Test
    void knowFewMethodsAndPaths() {
        given().request("BREW", "/coffee/1");
        given().request("BREW", "/coffee/2");
        var metrics = get("/q/metrics").asString();
        assertThat(metrics).doesNotContain("BREW", "coffee").contains("method=\"other\",status=\"404\",uri=\"other\"");
    }

    private static void post(String query) {
        given().contentType("application/json").body(Map.of("query", query)).post("/graphql");
    }

    private static double value(String series) {
        return get("/q/metrics").asString().lines().filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1))).findFirst().orElse(0);
    }
}
