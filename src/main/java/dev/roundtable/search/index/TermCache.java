package dev.roundtable.search.index;

import java.util.Arrays;
import java.util.function.Function;

import org.apache.lucene.index.TermState;
import org.apache.lucene.util.BytesRef;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Caches the dictionary entry of each term by segment, also that a segment has none. A search looks up some forms of each word in several
 * fields of each segment, and most searches have words that earlier ones had. The cache evicts the terms that are looked up least.
 */
final class TermCache {

    private static final long MOST_BYTES = 16 << 20;
    private static final int HEAP_PARTS = 16;
    private static final int BYTES_OF_A_TERM = 200;
    private static final int BYTES_OF_AN_ENTRY = 120;

    private final Cache<Key, Found> entries = Caffeine.newBuilder().executor(Runnable::run)
            .maximumWeight(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / HEAP_PARTS))
            .weigher((Key key, Found found) -> weight(key, found.entries())).build();
    /** What was looked up last; null before. Lucene asks for a term in one segment after the other. Any thread may replace it. */
    private volatile Found last;

    /**
     * The entries of a term. Looks it up if it is not cached.
     *
     * @param find looks the term up in all segments; null where a segment has none
     * @return what all segments have of it
     */
    Entries of(String field, BytesRef term, Function<BytesRef, Entry[]> find) {
        var wanted = new Key(field, term);
        var found = last;
        if (found == null || !found.key().equals(wanted)) {
            found = entries.getIfPresent(wanted);
            if (found == null) {
                // The caller may overwrite its bytes.
                var key = new Key(field, BytesRef.deepCopyOf(term));
                found = new Found(key, Entries.of(find.apply(key.term())));
                entries.put(key, found);
            }
            last = found;
        }
        return found.entries();
    }

    private static int weight(Key key, Entries all) {
        long found = Arrays.stream(all.segments()).filter(entry -> entry != null).count();
        return (int) (BYTES_OF_A_TERM + key.term().length + found * BYTES_OF_AN_ENTRY);
    }

    /**
     * The entry of a term in the dictionary of a segment.
     *
     * @param term a copy that nobody changes
     * @param state where its postings begin
     * @param documents the number of documents that have it
     * @param occurrences its number in all of them
     */
    record Entry(BytesRef term, TermState state, int documents, long occurrences) {}

    /**
     * The entries of a term in all segments.
     *
     * @param segments by segment; null where a segment has none
     * @param documents the number of documents that have it
     * @param occurrences its number in all of them
     */
    record Entries(Entry[] segments, int documents, long occurrences) {

        /** What an index has of a term that it does not have. */
        static final Entries NONE = of();

        private static Entries of(Entry... segments) {
            int documents = 0;
            long occurrences = 0;
            for (var entry : segments) {
                if (entry != null) {
                    documents += entry.documents();
                    occurrences += entry.occurrences();
                }
            }
            return new Entries(segments, documents, occurrences);
        }
    }

    private record Found(Key key, Entries entries) {}

    private record Key(String field, BytesRef term) {

        /** Written out, because the generated method of a record is slow until the JVM has compiled it. */
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
