package dev.roundtable.http.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The query string of a URL")
class QueryStringTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "a+b,a b", "a%20b,a b", "%2B,+", "%E5%9C%86%e6%a1%8c,圆桌", "%F0%9F%98%80,😀", "a=b,a=b",
            "{a(b:\"c\")},{a(b:\"c\")}",
            "a;b,a;b" })
    void isDecoded(String written, String meant) throws RequestRefusedException {
        assertThat(QueryString.parameters("q=" + written)).isEqualTo(Map.of("q", List.of(meant)));
    }

    @Test
    void mayHaveBytesThatAreNotEscaped() throws RequestRefusedException {
        assertThat(QueryString.parameters("q=\u00e5\u009c\u0086")).isEqualTo(Map.of("q", List.of("圆")));
    }

    @Test
    void hasParametersAnyNumberOfTimes() throws RequestRefusedException {
        assertThat(QueryString.parameters("a=1&b&a=2&&c=")).isEqualTo(
                Map.of("a", List.of("1", "2"), "b", List.of(""), "c", List.of("")));
        assertThat(QueryString.parameters("")).isEmpty();
        assertThat(QueryString.parameters(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "q=%", "q=%4", "q=%ZZ", "q=%4Z", "q=%-1", "%x=1", "q=%E4", "q=%C3%28", "q=%ED%A0%80", "q=%C0%80",
            "q=%F8%88%80%80%80" })
    void isRefusedIfItCannotBeDecoded(String query) {
        assertThatThrownBy(() -> QueryString.parameters(query)).isInstanceOf(RequestRefusedException.class);
    }
}
