package dev.roundtable.search.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Goes through turns whose titles match, in the order of their documents. */
final class TitledTurnsScorer extends Scorer {

    private final TitledTurns[] all;
    private final float highest;
    private final long cost;
    /** The turns that the document is one of. */
    private int current;
    private int document = -1;

    /** @param turns in any order, at least one. A turn has one panel and at most one question, so no two of them overlap. */
    TitledTurnsScorer(Weight weight, List<TitledTurns> turns) {
        super(weight);
        all = turns.toArray(TitledTurns[]::new);
        Arrays.sort(all, Comparator.comparingInt(TitledTurns::first));
        float best = 0;
        long count = 0;
        for (var each : all) {
            best = Math.max(best, each.score());
            count += each.last() - each.first() + 1;
        }
        highest = best;
        cost = count;
    }

    @Override
    public DocIdSetIterator iterator() {
        return new DocIdSetIterator() {

            @Override
            public int docID() {
                return document;
            }

            @Override
            public int nextDoc() {
                return advance(document + 1);
            }

            @Override
            public int advance(int target) {
                while (current < all.length && all[current].last() < target) {
                    current++;
                }
                document = current == all.length ? NO_MORE_DOCS : Math.max(target, all[current].first());
                return document;
            }

            @Override
            public long cost() {
                return cost;
            }
        };
    }

    @Override
    public int docID() {
        return document;
    }

    @Override
    public float score() {
        return all[current].score();
    }

    @Override
    public float getMaxScore(int upTo) {
        return highest;
    }
}
