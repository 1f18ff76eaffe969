package dev.roundtable.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.search.index.IndexedTurn;

@DisplayName("Terms that turns mention together")
class TermCooccurrenceTest {

    @Test
    void areCountedByTurnMostFirst() {
        var index = TestIndex.snapshot(List.of(TestIndex.turn("1", "a", List.of("river", "lake", "sea")),
                TestIndex.turn("2", "b", List.of("river", "lake")), TestIndex.turn("3", "c", List.of("lake")),
                TestIndex.turn("4", "d", List.of("river", "brook")), TestIndex.turn("5", "e")));
        assertThat(TermCooccurrence.of("river", index)).containsExactly(new Facet("lake", 2),
                new Facet("brook", 1), new Facet("sea", 1));
        assertThat(TermCooccurrence.of("sea", index)).containsExactly(new Facet("lake", 1),
                new Facet("river", 1));
        assertThat(TermCooccurrence.of("desert", index)).isEmpty();
    }

    @Test
    void areCountedOverManyTurns() {
        var random = new Random(5);
        var turns = new ArrayList<IndexedTurn>();
        var expected = new HashMap<String, Integer>();
        for (int i = 0; i < 3000; i++) {
            var mentions = random.ints(0, 20).distinct().limit(random.nextInt(8)).mapToObj(term -> "term-" + term).toList();
            turns.add(TestIndex.turn("t" + i, "words " + i, mentions));
            if (mentions.contains("term-7")) {
                mentions.stream().filter(term -> !term.equals("term-7")).forEach(term -> expected.merge(term, 1, Integer::sum));
            }
        }
        Map<String, Integer> found = new HashMap<>();
        TermCooccurrence.of("term-7", TestIndex.snapshot(turns)).forEach(row -> found.put(row.key(), row.count()));
        assertThat(found).isEqualTo(expected);
    }
}
