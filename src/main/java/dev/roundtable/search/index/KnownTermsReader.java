package dev.roundtable.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

import dev.roundtable.search.index.KnownTerms.Place;

/** A reader of an index that looks each term up once: see {@link KnownTerms}. */
final class KnownTermsReader extends FilterDirectoryReader {

    KnownTermsReader(DirectoryReader index) throws IOException {
        super(index, new Segments(index.leaves().stream().map(leaf -> leaf.reader()).toList()));
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader index) throws IOException {
        return new KnownTermsReader(index);
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return in.getReaderCacheHelper();
    }

    private static final class Segments extends SubReaderWrapper {

        private final KnownTerms known = new KnownTerms();
        private final List<LeafReader> all;
        private int next;

        Segments(List<LeafReader> all) {
            this.all = all;
        }

        @Override
        public LeafReader wrap(LeafReader segment) {
            return new Segment(segment, next++, this);
        }

        /** Where a term stands in a segment; null if it does not. */
        Place place(String field, BytesRef term, int segment) {
            return known.of(field, term, one -> find(field, one))[segment];
        }

        private Place[] find(String field, BytesRef term) {
            var places = new Place[all.size()];
            try {
                for (int i = 0; i < places.length; i++) {
                    var terms = all.get(i).terms(field);
                    var each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                    if (each.seekExact(term)) {
                        places[i] = new Place(each.termState(), each.docFreq(), each.totalTermFreq());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return places;
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
                    return new KnownTermsEnum(in, term -> segments.place(field, term, number));
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
