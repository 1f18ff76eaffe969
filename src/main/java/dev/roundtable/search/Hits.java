package dev.roundtable.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** All documents that a query finds, with their scores. They are ranked by score, then by document, as far as they are asked for. */
final class Hits {

    /** A document and its score as one number: ordered by score, the highest first, then by document, the lowest first. */
    private long[] keys = new long[64];
    private int size;
    /** How many keys at the beginning are the best ones, in order. */
    private int ranked;

    private Hits() {
    }

    static Hits of(IndexSearcher searcher, Query query) throws IOException {
        var hits = new Hits();
        return searcher.search(query, new CollectorManager<All, Hits>() {

            @Override
            public All newCollector() {
                return hits.new All();
            }

            @Override
            public Hits reduce(Collection<All> collectors) {
                return hits;
            }
        });
    }

    int size() {
        return size;
    }

    /** The document of a rank, from 0. Ranks must have been ordered before: see {@link #rank}. */
    int document(int rank) {
        return (int) keys[rank];
    }

    /** The score of a rank. */
    float score(int rank) {
        return Float.intBitsToFloat(Integer.MAX_VALUE - (int) (keys[rank] >>> 32));
    }

    /** Brings the best hits into order, up to a rank. */
    void rank(int end) {
        int wanted = Math.min(end, size);
        if (wanted > ranked) {
            if (wanted < size / 8) {
                selectBest(wanted);
                Arrays.sort(keys, 0, wanted);
                ranked = wanted;
            } else {
                Arrays.sort(keys, 0, size);
                ranked = size;
            }
        }
    }

    /** Moves the smallest keys to the beginning, in no order: Hoare's quickselect, in linear time on average. */
    private void selectBest(int wanted) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            long pivot = median(keys[low], keys[(low + high) >>> 1], keys[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (keys[i] < pivot) {
                    i++;
                }
                while (keys[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    long swapped = keys[i];
                    keys[i++] = keys[j];
                    keys[j--] = swapped;
                }
            }
            if (wanted - 1 <= j) {
                high = j;
            } else if (wanted - 1 >= i) {
                low = i;
            } else {
                return;
            }
        }
    }

    private static long median(long a, long b, long c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void add(int document, float score) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        // Scores are not negative, so their bits have the order of the scores.
        keys[size++] = (long) (Integer.MAX_VALUE - Float.floatToIntBits(score)) << 32 | document;
    }

    private final class All extends SimpleCollector {

        private Scorable scorer;
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable current) {
            scorer = current;
        }

        @Override
        public void collect(int document) throws IOException {
            add(base + document, scorer.score());
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
