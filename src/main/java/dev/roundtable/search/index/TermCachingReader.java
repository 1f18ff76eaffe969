package dev.roundtable.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import dev.roundtable.search.index.TermCache.Entries;
import dev.roundtable.search.index.TermCache.Entry;

/** Reads an index through a {@link TermCache}, and the fields that most words are not in through a {@link TermFilter}. */
final class TermCachingReader extends FilterDirectoryReader {

    private final Segments segments;

    TermCachingReader(DirectoryReader index) throws IOException {
        this(index, new Segments(index.leaves().stream().map(leaf -> leaf.reader()).toList()));
    }

    private TermCachingReader(DirectoryReader index, Segments segments) throws IOException {
        super(index, segments);
        this.segments = segments;
    }

    /** The entries of a term in all segments. */
    Entries entries(Term term) {
        return segments.entries(term.field(), term.bytes());
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader index) throws IOException {
        return new TermCachingReader(index);
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return in.getReaderCacheHelper();
    }

    private static final class Segments extends SubReaderWrapper {

        private final TermCache cache = new TermCache();
        /** By field, of those fields that most words are not in. */
        private final Map<String, TermFilter> filters = new ConcurrentHashMap<>();
        private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();
        private final List<LeafReader> all;
        private int next;

        Segments(List<LeafReader> all) {
            this.all = all;
        }

        @Override
        public LeafReader wrap(LeafReader segment) {
            return new Segment(segment, next++, this);
        }

        /** The entry of a term in a segment; null if it has none. */
        Entry entry(String field, BytesRef term, int segment) {
            var entries = entries(field, term);
            return entries == Entries.NONE ? null : entries.segments()[segment];
        }

        Entries entries(String field, BytesRef term) {
            return mayHave(field, term) ? cache.of(field, term, one -> find(field, one)) : Entries.NONE;
        }

        private boolean mayHave(String field, BytesRef term) {
            return field.equals(Fields.WORDS) || filters.computeIfAbsent(field, this::filter).mayHave(term);
        }

        private TermFilter filter(String field) {
            try {
                return TermFilter.of(all, field);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Entry[] find(String field, BytesRef term) {
            try {
                return dictionaries.computeIfAbsent(field, one -> new Dictionary(all, one)).find(term);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Segment extends FilterLeafReader {

        private final int number;
        private final Segments segments;

        Segment(LeafReader reader, int number, Segments segments) {
            super(reader);
            this.number = number;
            this.segments = segments;
        }

        @Override
        public Terms terms(String field) throws IOException {
            var terms = in.terms(field);
            return terms == null ? null : new FilterTerms(terms) {

                @Override
                public TermsEnum iterator() {
                    return new CachedTermsEnum(in, term -> segments.entry(field, term, number));
                }

                @Override
                public TermsEnum intersect(CompiledAutomaton automaton, BytesRef start) throws IOException {
                    return in.intersect(automaton, start);
                }
            };
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return in.getReaderCacheHelper();
        }
    }
}
