package dev.roundtable.http.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A request's JSON")
class RequestParserTest {

    private static final String HASH = "ab".repeat(32);

    @ParameterizedTest
    @ValueSource(strings = { "{\"query\":\"{a(b:\\\"\\ud800\\\")}\"}",
            "{\"query\":\"{a}\",\"variables\":{\"a\":[\"x\\uDFFF\"]}}",
            "{\"query\":\"{a}\",\"variables\":{\"\\udc00\\ud800\":1}}", "{\"documentId\":\"\\ud83d\\u0041\"}" })
    void hasNoHalvesOfCharacters(String body) {
        assertThat(refusal(body)).hasMessageContaining("surrogate").extracting(RequestRefusedException::code)
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void mayHaveCharactersInTwoEscapes() throws RequestRefusedException {
        assertThat(RequestParser.body("{\"query\":\"\\ud83d\\ude00\"}".getBytes(UTF_8)).query()).isEqualTo("\uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(strings = { "{\"query\":\"{a}\",\"query\":\"{b}\"}",
            "{\"query\":\"{a}\",\"variables\":{},\"variables\":{\"a\":1}}",
            "{\"query\":\"{a}\",\"variables\":{\"a\":1,\"a\":2}}", "{\"query\":\"{a}\",\"qu\\u0065ry\":\"{b}\"}" })
    void hasAKeyOnce(String body) {
        assertThat(refusal(body)).hasMessageContaining("twice").extracting(RequestRefusedException::code)
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"1\"", "1.9", "1.0", "1e0", "true", "2", "null", "4294967297" })
    void namesTheVersionOfItsHashByTheNumber1(String version) {
        assertThat(refusal(persisted(version, HASH)).code()).isEqualTo("BAD_REQUEST");
    }

    @Test
    void hasItsHashInLowerCase() throws RequestRefusedException {
        assertThat(RequestParser.body(persisted("1", HASH).getBytes(UTF_8)).hash()).isEqualTo(HASH);
        assertThat(refusal(persisted("1", HASH.toUpperCase()))).hasMessageContaining("lower case");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({ "levels, [[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]", "digits, DIGITS", "a name of more than, KEY" })
    void isNotTooMuchToRead(String said, String value) {
        var variables = value.replace("DIGITS", "1".repeat(101)).replace("KEY", "{\"" + "k".repeat(60_000) + "\":1}");
        assertThat(refusal("{\"query\":\"{a}\",\"variables\":{\"v\":" + variables + "}}")).hasMessageContaining(said)
                .extracting(RequestRefusedException::code).isEqualTo("REQUEST_TOO_COMPLEX");
    }

    @Test
    void ofAGetIsReadAsStrictly() {
        var refusal = catchThrowableOfType(RequestRefusedException.class, () -> RequestParser
                .parameters(Map.of("query", List.of("{a}"), "variables", List.of("{\"a\":1,\"a\":2}"))));
        assertThat(refusal).hasMessageContaining("\"variables\" has a key twice");
    }

    private static String persisted(String version, String hash) {
        return "{\"extensions\":{\"persistedQuery\":{\"version\":" + version + ",\"sha256Hash\":\"" + hash + "\"}}}";
    }

    private static RequestRefusedException refusal(String body) {
        return catchThrowableOfType(RequestRefusedException.class, () -> RequestParser.body(body.getBytes(UTF_8)));
    }
}
