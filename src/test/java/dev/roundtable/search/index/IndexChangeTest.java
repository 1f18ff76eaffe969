package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A search index whose panels change")
class IndexChangeTest {

    @TempDir
    Path home;

    private final AtomicInteger added = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void indexesOnlyThePanelsThatChanged(boolean inFiles) throws IOException {
        var storage = storage(inFiles);
        var first = storage.open("v1", new Talks(Map.of("brook", 4, "lake", 3, "sea", 5, "well", 2), added));
        var next = storage.open("v2", new Talks(Map.of("brook", 4, "lake", 7, "pond", 1, "sea", 5), added));
        assertThat(texts(next)).isEqualTo(Map.of("brook", 4, "lake", 7, "pond", 1, "sea", 5));
        assertThat(next.version()).isEqualTo("v2");
        // A request that has begun goes on with the index before.
        assertThat(texts(first)).isEqualTo(Map.of("brook", 4, "lake", 3, "sea", 5, "well", 2));
        assertThat(first.order()).isEqualTo("v1");
        assertThat(next.order()).isEqualTo("v2-1");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void scoresAsANewIndexDoes(boolean inFiles) throws IOException {
        var random = new Random(3);
        var storage = storage(inFiles);
        var turns = new HashMap<String, Integer>();
        for (int i = 0; i < 30; i++) {
            turns.put("talk" + i, 1 + random.nextInt(9));
        }
        storage.open("v0", new Talks(Map.copyOf(turns), added));
        for (int version = 1; version < 12; version++) {
            turns.put("talk" + random.nextInt(30), 1 + random.nextInt(9));
            turns.remove("talk" + random.nextInt(30));
            var changed = storage.open("v" + version, new Talks(Map.copyOf(turns), added));
            var made = new IndexStorage(Optional.empty()).open("v" + version, new Talks(Map.copyOf(turns), added));
            assertThat(changed.size()).isEqualTo(made.size()).isEqualTo(turns.values().stream().mapToInt(i -> i).sum());
            var word = new TermQuery(new Term(Fields.WORDS, "river"));
            assertThat(changed.searcher().search(word, 1).scoreDocs[0].score)
                    .isEqualTo(made.searcher().search(word, 1).scoreDocs[0].score);
            assertThat(changed.searcher().getIndexReader().docFreq(new Term(Fields.WORDS, "talk5")))
                    .isEqualTo(turns.getOrDefault("talk5", 0));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void isMadeFromNothingIfMostPanelsChanged(boolean inFiles) throws IOException {
        var storage = storage(inFiles);
        storage.open("v1", new Talks(Map.of("brook", 4, "lake", 3, "sea", 5), added));
        var next = storage.open("v2", new Talks(Map.of("brook", 4, "lake", 7, "sea", 6), added));
        assertThat(next.order()).isEqualTo("v2");
        assertThat(texts(next)).isEqualTo(Map.of("brook", 4, "lake", 7, "sea", 6));
        // The same version needs nothing.
        assertThat(storage.open("v2", new Talks(Map.of(), added)).size()).isEqualTo(17);
        assertThat(added).hasValue(2);
    }

    private IndexStorage storage(boolean inFiles) {
        return new IndexStorage(inFiles ? Optional.of(home.resolve("panels.search")) : Optional.empty());
    }

    /** The number of turns of each panel. */
    private static Map<String, Integer> texts(IndexSnapshot index) throws IOException {
        var found = new HashMap<String, Integer>();
        for (var panel : new String[]{ "brook", "lake", "pond", "sea", "well" }) {
            int count = index.searcher().count(new TermQuery(new Term(Fields.PANEL, panel)));
            if (count > 0) {
                found.put(panel, count);
            }
        }
        return found;
    }
}
