package dev.roundtable.http.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The key of a response")
class ResponseKeyTest {

    @Test
    void isOrderedAmongKeysOfOneHash() {
        assertThat(key(Map.of("v", "Aa"))).hasSameHashCodeAs(key(Map.of("v", "BB"))).isLessThan(key(Map.of("v", "BB")));
        assertThat(new PageKey(1, "Aa")).hasSameHashCodeAs(new PageKey(1, "BB")).isLessThan(new PageKey(1, "BB"));
    }

    @Test
    void isTheSameInAnyOrderOfItsVariables() {
        var filter = new LinkedHashMap<String, Object>();
        filter.put("speaker", null);
        filter.put("panel", List.of("x", 1, true));
        var turned = new LinkedHashMap<String, Object>();
        turned.put("panel", List.of("x", 1, true));
        turned.put("speaker", null);
        assertThat(key(Map.of("filter", filter))).isEqualTo(key(Map.of("filter", turned)))
                .isEqualByComparingTo(key(Map.of("filter", turned)));
    }

    @Test
    void weighsWhatItsVariablesHold() {
        assertThat(key(Map.of("v", "x".repeat(1_000))).weight()).isBetween(2_000, 3_000);
        assertThat(key(Map.of("v", Collections.nCopies(1_000, Map.of()))).weight()).isGreaterThan(50_000);
    }

    private static GraphQLKey key(Map<String, Object> variables) {
        return new GraphQLKey(1, "{a}", null, variables);
    }
}
