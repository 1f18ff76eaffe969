package dev.roundtable.search;

import java.io.IOException;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents that a query finds, ranked by score, then by document. It reads what is asked for and no more: the best hits skip
 * documents that cannot be among them, and the number and the set of all hits need no scores.
 */
final class RankedHits {

    /** Beyond so many of the best hits, all hits are scored. */
    private static final int MOST_BEST = 1_000;

    /** So many hits are counted while the best are found. Skipping those that cannot be among the best saves time only if there are more. */
    private static final int MOST_COUNTED = 10_000;

    /** One hit more than most pages have, so that a page need not search again. */
    private static final int USUAL_PAGE = 21;

    private final IndexSearcher searcher;
    private final Query query;
    private ScoreDoc[] best = new ScoreDoc[0];
    /** Whether there are no more hits than the best ones. */
    private boolean complete;
    private Hits all;
    private FixedBitSet documents;
    private int size = -1;

    RankedHits(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
    }

    /** Whether the query finds nothing. */
    boolean isEmpty() throws IOException {
        return rank(USUAL_PAGE) == 0;
    }

    /**
     * Ranks the best hits.
     *
     * @param end how many
     * @return how many there are, at most {@code end}
     */
    int rank(int end) throws IOException {
        if (all == null && !complete && end > best.length) {
            if (end <= MOST_BEST) {
                int wanted = Math.max(end, USUAL_PAGE);
                // One thread searches, so the number needs no lock.
                var found = searcher.search(query, new TopScoreDocCollectorManager(wanted, null, MOST_COUNTED, false));
                best = found.scoreDocs;
                size = found.totalHits.relation == TotalHits.Relation.EQUAL_TO ? (int) found.totalHits.value : size;
                complete = best.length < wanted;
            } else {
                all = Hits.of(searcher, query);
            }
        }
        if (all == null) {
            return Math.min(end, best.length);
        }
        all.rank(end);
        return Math.min(end, all.size());
    }

    /** The document of a rank, from 0, that was ranked before. */
    int document(int rank) {
        return all == null ? best[rank].doc : all.document(rank);
    }

    /** The score of a rank that was ranked before. */
    float score(int rank) {
        return all == null ? best[rank].score : all.score(rank);
    }

    /** The number of all hits. */
    int size() throws IOException {
        if (size < 0) {
            size = count();
        }
        return size;
    }

    private int count() throws IOException {
        if (all != null) {
            return all.size();
        }
        return documents == null ? searcher.count(query) : documents.cardinality();
    }

    /** The documents of all hits. */
    FixedBitSet documents() throws IOException {
        if (documents == null) {
            documents = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : searcher.getIndexReader().leaves()) {
                var scorer = weight.scorer(leaf);
                if (scorer != null) {
                    var hits = scorer.iterator();
                    for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
                        documents.set(leaf.docBase + hit);
                    }
                }
            }
        }
        return documents;
    }
}
