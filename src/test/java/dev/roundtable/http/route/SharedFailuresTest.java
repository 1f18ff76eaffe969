package dev.roundtable.http.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.graphql.execution.ErrorResponse;
import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.response.Response;
import io.restassured.path.json.JsonPath;

@DisplayName("A failure that two requests share")
class SharedFailuresTest {

    private static final Map<String, Object> FAILURE = Map.of("message", "whatever it says of a", "path", List.of("a"),
            "extensions", Map.of("code", "INTERNAL_SERVER_ERROR", "requestId", "a"));
    private static final Map<String, Object> MISTAKE = Map.of("message", "No speaker has this reference: a.", "path",
            List.of("b"),
            "extensions", Map.of("code", "BAD_USER_INPUT"));
    private static final String DATA = "{\"a\":null,\"b\":\"\\\"requestId\\\":\\\"a\\\" this reference: a.\"}";

    private static final ErrorResponse ERRORS = new ErrorResponse(List.of(FAILURE, MISTAKE), DATA.getBytes(UTF_8));

    private final Response first = new Response(Response.Outcome.WITH_ERRORS, ERRORS.json("a"), "a", ERRORS);

    @Test
    void isNamedByEachInItsOwnWay() {
        var other = first.forRequest("b-2");
        var json = json(other);
        assertThat(json.getString("errors[0].extensions.requestId")).isEqualTo("b-2");
        assertThat(json.getString("errors[0].message")).contains("b-2").doesNotContain("of a");
        assertThat(json.getList("errors[0].path")).isEqualTo(List.of("a"));
        assertThat(other.requestId()).isEqualTo("b-2");
        assertThat(first.forRequest("a")).isSameAs(first);
    }

    @Test
    void leavesOtherErrorsAndDataAsTheyAre() {
        var json = json(first.forRequest("b-2"));
        assertThat(json.<Object>get("errors[1]")).isEqualTo(MISTAKE);
        assertThat(first.forRequest("b-2").body().in(ContentEncoding.IDENTITY).body().toString())
                .endsWith(",\"data\":" + DATA + "}");
    }

    private static JsonPath json(Response response) {
        return JsonPath.from(response.body().in(ContentEncoding.IDENTITY).body().toString());
    }
}
