package dev.roundtable.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A reader that caches terms")
class TermCachingReaderTest {

    /** The words of turns, and the titles, which a {@link TermFilter} guards. */
    private static final List<String> FIELDS = List.of(Fields.WORDS, Fields.QUESTION);
    private static final List<String> WORDS = List.of("a", "river", "rivers", "moves", "always", "ever", "nothing", "zoo");

    private final Directory directory = HeapIndex.directory();
    private DirectoryReader plain;
    private DirectoryReader caching;

    @BeforeEach
    void open() throws IOException {
        try (var writer = new IndexWriter(directory,
                new IndexWriterConfig(new org.apache.lucene.analysis.core.WhitespaceAnalyzer())
                        .setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (var text : List.of("a river moves always", "a zoo", "rivers and a river and a river")) {
                var document = new Document();
                FIELDS.forEach(field -> document.add(new TextField(field, text, Field.Store.NO)));
                writer.addDocument(document);
                writer.commit();
            }
        }
        plain = DirectoryReader.open(directory);
        caching = new TermCachingReader(DirectoryReader.open(directory));
    }

    @AfterEach
    void close() throws IOException {
        plain.close();
        caching.close();
    }

    /** The second time, all terms are cached. */
    @ParameterizedTest
    @ValueSource(strings = { Fields.WORDS, Fields.QUESTION })
    void findsTermsAsAnyReaderDoesHoweverOftenItIsAsked(String field) throws IOException {
        assertThat(caching.leaves()).hasSize(3);
        for (int time = 0; time < 2; time++) {
            for (int segment = 0; segment < 3; segment++) {
                for (var word : WORDS) {
                    assertThat(described(terms(caching, field, segment), word)).as("%s in %s", word, segment)
                            .isEqualTo(described(terms(plain, field, segment), word));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { Fields.WORDS, Fields.QUESTION })
    void goesOnFromACachedTerm(String field) throws IOException {
        for (int time = 0; time < 2; time++) {
            var terms = terms(caching, field, 0);
            assertThat(terms.seekExact(new BytesRef("moves"))).isTrue();
            assertThat(terms.next().utf8ToString()).isEqualTo("river");
            assertThat(terms.seekExact(new BytesRef("always"))).isTrue();
            assertThat(terms.seekCeil(new BytesRef("b"))).isEqualTo(SeekStatus.NOT_FOUND);
            assertThat(terms.term().utf8ToString()).isEqualTo("moves");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { Fields.WORDS, Fields.QUESTION })
    void keepsNothingOfTheBytesThatItWasAskedWith(String field) throws IOException {
        var word = new BytesRef("zoo");
        var terms = terms(caching, field, 1);
        assertThat(terms.seekExact(word)).isTrue();
        word.bytes[0] = 'b';
        assertThat(terms.term().utf8ToString()).isEqualTo("zoo");
        assertThat(terms(caching, field, 1).seekExact(new BytesRef("zoo"))).isTrue();
        assertThat(terms(caching, field, 1).seekExact(new BytesRef("boo"))).isFalse();
    }

    private static TermsEnum terms(DirectoryReader reader, String field, int segment) throws IOException {
        return reader.leaves().get(segment).reader().terms(field).iterator();
    }

    /** All that a reader tells of a word, or that it has none. */
    private static List<Object> described(TermsEnum terms, String word) throws IOException {
        var all = new ArrayList<Object>();
        if (terms.seekExact(new BytesRef(word))) {
            all.addAll(List.of(terms.term().utf8ToString(), terms.docFreq(), terms.totalTermFreq()));
            var state = terms.termState();
            for (var postings : List.of(terms.postings(null, PostingsEnum.POSITIONS), terms.impacts(PostingsEnum.FREQS))) {
                while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                    all.addAll(List.of(postings.docID(), postings.freq()));
                }
            }
            terms.seekExact(new BytesRef(word), state);
            all.add(terms.postings(null, PostingsEnum.POSITIONS).nextDoc());
        }
        return all;
    }
}
