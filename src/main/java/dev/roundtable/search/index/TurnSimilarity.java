package dev.roundtable.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25, with less weight of the length than usual: an answer of many minutes is as good a hit as a remark. In names and titles, which
 * all turns of a speaker or a question have in common, a word counts once.
 */
final class TurnSimilarity extends PerFieldSimilarityWrapper {

    private static final Similarity TEXT = new BM25Similarity(1.5f, 0.25f);
    private static final Similarity SHORT = new BM25Similarity(0.3f, 0f);

    @Override
    public Similarity get(String field) {
        return field.equals(Fields.WORDS) ? TEXT : SHORT;
    }
}
