package dev.roundtable.search.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 without the length: an answer of many minutes that says a word often is a better hit than a short question that says it once.
 * In names and titles, which all turns of a speaker or a question have in common, a word counts once.
 */
final class TurnSimilarity extends PerFieldSimilarityWrapper {

    private static final Similarity TEXT = new BM25Similarity(1.5f, 0);
    private static final Similarity SHORT = new BM25Similarity(0.3f, 0f);

    @Override
    public Similarity get(String field) {
        return field.equals(Fields.WORDS) ? TEXT : SHORT;
    }
}
