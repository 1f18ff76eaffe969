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

import org.apache.lucene.index.DocValues;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The segments of a large search index")
class ParallelSegmentsTest {

    private final Map<String, Integer> talks = new TreeMap<>(Map.of("a", 12_000, "b", 9_500, "c", 2_000));

    @Test
    void haveTheTurnsInTheirOrder() throws IOException {
        var index = open();

        assertThat(index.searcher().getIndexReader().leaves()).extracting(leaf -> leaf.reader().getDocCount(Fields.KIND))
                .containsExactly(10_000, 10_000, 3_500);
        assertThat(index.size()).isEqualTo(23_500);
        assertThat(ids(index)).containsExactlyElementsOf(talks.entrySet().stream()
                .flatMap(talk -> IntStream.range(0, talk.getValue()).mapToObj(i -> talk.getKey() + i)).toList());
    }

    @Test
    void areTheSameEachTime() throws IOException {
        assertThat(ids(open())).isEqualTo(ids(open()));
    }

    @Test
    void passOnAFailure() throws IOException {
        try (var builder = new IndexBuilder(new ByteBuffersDirectory())) {
            var wrong = new IndexedTurn("id", "panel", "ANSWER", null, null, "en", null, null, List.of(), List.of(), List.of(),
                    List.of(), List.of());
            for (int i = 0; i < 10_000; i++) {
                builder.add(wrong);
            }
            builder.add(wrong);

            assertThatThrownBy(() -> builder.commit(Map.of())).isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(NullPointerException.class);
        }
    }

    private IndexSnapshot open() throws IOException {
        return new IndexStorage(Optional.empty()).open("v1", new Talks(talks, new AtomicInteger()));
    }

    private static List<String> ids(IndexSnapshot index) throws IOException {
        var ids = new ArrayList<String>();
        for (var leaf : index.searcher().getIndexReader().leaves()) {
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
