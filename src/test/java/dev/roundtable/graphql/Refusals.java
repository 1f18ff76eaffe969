package dev.roundtable.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is refused as too complex, and how tests make it. */
public final class Refusals {

    private Refusals() {
    }

    public static void assertRefused(String query, String message) {
        assertRefused(query, Map.of(), message);
    }

    public static void assertRefused(String query, Map<String, Object> variables, String message) {
        var error = Ask.query(query, variables).jsonPath().setRootPath("errors[0]");
        assertThat(error.getString("message")).startsWith(message);
        assertThat(error.getString("extensions.code")).isEqualTo("QUERY_TOO_COMPLEX");
    }

    public static String many(int times, String part) {
        return IntStream.range(0, times).mapToObj(i -> part.formatted(i)).collect(Collectors.joining());
    }
}
