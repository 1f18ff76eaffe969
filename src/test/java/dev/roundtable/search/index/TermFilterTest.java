package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A filter of terms")
class TermFilterTest {

    private static final int TERMS = 1000;

    @Test
    void mayHaveEachTermOfAFieldAndFewOthers() throws IOException {
        var directory = HeapIndex.directory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (int i = 0; i < TERMS; i++) {
                var document = new Document();
                document.add(new TextField("title", "word" + i, Field.Store.NO));
                document.add(new TextField("words", "other" + i, Field.Store.NO));
                writer.addDocument(document);
            }
        }
        try (var reader = DirectoryReader.open(directory)) {
            var segments = reader.leaves().stream().map(leaf -> leaf.reader()).toList();
            var titles = TermFilter.of(segments, "title");
            assertThat(having(titles, "word")).isEqualTo(TERMS);
            assertThat(having(titles, "other")).isLessThan(TERMS / 5);
            assertThat(having(TermFilter.of(segments, "nothing"), "word")).isZero();
            assertThat(having(TermFilter.of(List.<LeafReader>of(), "title"), "word")).isZero();
        }
    }

    private static long having(TermFilter filter, String prefix) {
        return IntStream.range(0, TERMS).filter(i -> filter.mayHave(new BytesRef(prefix + i))).count();
    }
}
