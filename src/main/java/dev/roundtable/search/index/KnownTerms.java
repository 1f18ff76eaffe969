package dev.roundtable.search.index;

import java.util.Arrays;
import java.util.function.Function;

import org.apache.lucene.index.TermState;
import org.apache.lucene.util.BytesRef;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Where terms that were looked up stand in each segment of an index, or that they are not there. A search looks some forms of each word
 * up in several fields of each segment, and most searches have words that others had. The terms that are asked for least are forgotten.
 */
final class KnownTerms {

    private static final long MOST_BYTES = 16 << 20;
    private static final int BYTES_OF_A_TERM = 200;
    private static final int BYTES_OF_A_PLACE = 120;

    private final Cache<Key, Place[]> places = Caffeine.newBuilder().executor(Runnable::run).maximumWeight(MOST_BYTES)
            .weigher((Key key, Place[] all) -> weight(key, all)).build();

    /**
     * The places of a term.
     *
     * @param find looks the term up in all segments
     * @return by segment; null where a segment has none
     */
    Place[] of(String field, BytesRef term, Function<BytesRef, Place[]> find) {
        var known = places.getIfPresent(new Key(field, term));
        if (known == null) {
            var copy = BytesRef.deepCopyOf(term);
            known = find.apply(copy);
            places.put(new Key(field, copy), known);
        }
        return known;
    }

    private static int weight(Key key, Place[] all) {
        long found = Arrays.stream(all).filter(place -> place != null).count();
        return (int) (BYTES_OF_A_TERM + key.term().length + found * BYTES_OF_A_PLACE);
    }

    /** The place of a term in the dictionary of a segment. */
    record Place(TermState state, int documents, long occurrences) {}

    private record Key(String field, BytesRef term) {

        /** The method that a record has is slow until the JVM has compiled it. */
        @Override
        public int hashCode() {
            return 31 * field.hashCode() + term.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && field.equals(key.field) && term.equals(key.term);
        }
    }
}
