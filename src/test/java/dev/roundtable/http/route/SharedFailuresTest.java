package dev.roundtable.http.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.http.negotiation.ContentEncoding;
import dev.roundtable.http.response.Response;

@DisplayName("A failure that two requests share")
class SharedFailuresTest {

    @Test
    void isNamedByEachInItsOwnWay() {
        var json = "{\"errors\":[{\"message\":\"tell the operator this reference: a.\",\"path\":[\"a\"],\"extensions\":{\"requestId\":\"a\"}}],\"data\":{\"a\":null}}";
        var other = new Response(Response.Outcome.WITH_ERRORS, json.getBytes(UTF_8), "a").withRequestId("b-2");
        assertThat(other.in(ContentEncoding.IDENTITY).body().toString()).isEqualTo(
                "{\"errors\":[{\"message\":\"tell the operator this reference: b-2.\",\"path\":[\"a\"],\"extensions\":{\"requestId\":\"b-2\"}}],\"data\":{\"a\":null}}");
        assertThat(other.requestId()).isEqualTo("b-2");
    }
}
