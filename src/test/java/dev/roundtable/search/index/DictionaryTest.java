package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A dictionary")
class DictionaryTest {

    private static final int TERMS = 5_000;

    /** Its readers are for one thread each. */
    @Test
    void findsTermsForManyThreadsAtOnce() throws IOException {
        try (var directory = HeapIndex.directory()) {
            try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                for (int document = 0; document < 5; document++) {
                    var one = new Document();
                    int least = document;
                    one.add(new TextField("field", String.join(" ", IntStream.range(0, TERMS).filter(i -> i % 5 >= least)
                            .mapToObj(i -> "term" + i).toList()), Field.Store.NO));
                    writer.addDocument(one);
                }
            }
            try (var index = DirectoryReader.open(directory)) {
                var dictionary = new Dictionary(index.leaves().stream().map(leaf -> leaf.reader()).toList(), "field");
                for (int time = 0; time < 10; time++) {
                    var wrong = IntStream.range(0, TERMS).parallel().filter(i -> documents(dictionary, i) != i % 5 + 1)
                            .toArray();
                    assertThat(wrong).isEmpty();
                }
                assertThat(dictionary.find(new BytesRef("other"))).containsOnlyNulls();
            }
        }
    }

    private static int documents(Dictionary dictionary, int term) {
        try {
            return dictionary.find(new BytesRef("term" + term))[0].documents();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
