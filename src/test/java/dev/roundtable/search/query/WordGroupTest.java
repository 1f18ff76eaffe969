package dev.roundtable.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Words of a query that were typed together")
class WordGroupTest {

    /** The first of them are marked, in every process the same. */
    @Test
    void haveTheirTermsInOrder() {
        var slugs = Collections.unmodifiableSet(
                new TreeSet<>(IntStream.range(10, 40).mapToObj(number -> "chip-" + number).toList()));
        assertThat(new WordGroup(List.of("chips"), slugs, false).slugs()).containsExactlyElementsOf(slugs);
    }
}
