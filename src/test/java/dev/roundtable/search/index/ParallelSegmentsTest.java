package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The segments of a large search index")
class ParallelSegmentsTest {

    private final Map<String, Integer> talks = new TreeMap<>(Map.of("a", 12_000, "b", 9_500, "c", 2_000));

    @Test
    void haveTheTurnsInTheirOrder() throws IOException {
        var index = open();

        assertThat(index.searcher().getIndexReader().leaves()).extracting(leaf -> leaf.reader().getDocCount(Fields.KIND))
                .containsExactly(12_000, 11_500);
        assertThat(index.size()).isEqualTo(23_500);
        assertThat(ids(index.searcher().getIndexReader())).containsExactlyElementsOf(talks.entrySet().stream()
                .flatMap(talk -> IntStream.range(0, talk.getValue()).mapToObj(i -> talk.getKey() + i)).toList());
    }

    /** A search looks its words up in each segment. */
    @Test
    void areLargerInALargeIndex() throws IOException {
        var many = new TreeMap<>(Map.of("a", 10_000, "b", 10_000, "c", 10_000, "d", 12_000, "e", 4_000));

        var index = new IndexStorage(Optional.empty()).open("v1", new Talks(many, new AtomicInteger()));

        assertThat(index.searcher().getIndexReader().leaves()).extracting(leaf -> leaf.reader().getDocCount(Fields.KIND))
                .containsExactly(10_000, 10_000, 22_000, 4_000);
    }

    @Test
    void areTheSameForAnyNumberOfThreads() throws IOException {
        for (int threads : List.of(1, 4)) {
            var directory = HeapIndex.directory();
            try (var builder = new IndexBuilder(directory, threads)) {
                new Talks(talks, new AtomicInteger()).addTo(builder, talks.keySet());
                builder.commit(Map.of());
            }
            try (var reader = DirectoryReader.open(directory)) {
                assertThat(reader.leaves()).extracting(leaf -> leaf.reader().getDocCount(Fields.KIND)).containsExactly(12_000,
                        11_500);
                assertThat(ids(reader)).isEqualTo(ids(open().searcher().getIndexReader()));
            }
        }
    }

    /** The distance from a title to its turns must be right in each segment. */
    @Test
    void knowTheTurnsOfEachTitle() throws IOException {
        for (var leaf : open().searcher().getIndexReader().leaves()) {
            var ids = DocValues.getBinary(leaf.reader(), Fields.ID);
            var turns = leaf.reader().getSortedNumericDocValues(Fields.TURNS);
            var found = new ArrayList<String>();
            for (int title = turns.nextDoc(); title != DocIdSetIterator.NO_MORE_DOCS; title = turns.nextDoc()) {
                assertThat(turns.docValueCount()).as("first and last").isEqualTo(2);
                int first = title + (int) turns.nextValue();
                int last = title + (int) turns.nextValue();
                assertThat(last - first + 1).isIn(12_000, 9_500, 2_000);
                for (int turn = first; turn <= last; turn++) {
                    assertThat(ids.advanceExact(turn)).isTrue();
                    found.add(ids.binaryValue().utf8ToString());
                }
            }
            assertThat(found).doesNotHaveDuplicates().hasSize(leaf.reader().getDocCount(Fields.KIND));
        }
    }

    @Test
    void passOnAFailure() throws IOException {
        try (var builder = new IndexBuilder(HeapIndex.directory())) {
            var wrong = new IndexedTurn("id", "panel", "ANSWER", null, null, "en", null, null, List.of(), List.of(), List.of(),
                    List.of(), List.of());
            for (int i = 0; i < 10_000; i++) {
                builder.add(wrong);
            }
            builder.add(
                    new IndexedTurn("id", "other", "ANSWER", null, null, "en", null, "words", List.of(), List.of(), List.of(),
                            List.of(), List.of()));

            assertThatThrownBy(() -> builder.commit(Map.of())).isInstanceOf(NullPointerException.class);
        }
    }

    private IndexSnapshot open() throws IOException {
        return new IndexStorage(Optional.empty()).open("v1", new Talks(talks, new AtomicInteger()));
    }

    private static List<String> ids(IndexReader index) throws IOException {
        var ids = new ArrayList<String>();
        for (var leaf : index.leaves()) {
            var values = DocValues.getBinary(leaf.reader(), Fields.ID);
            for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                if (values.advanceExact(doc)) {
                    ids.add(values.binaryValue().utf8ToString());
                }
            }
        }
        return ids;
    }
}
