package dev.roundtable.search.query;

import java.util.List;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;

import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.TermSequence.Step;

/** Ranks turns in which neighbours of a query stand near each other before those in which they are far apart. */
final class Nearness {

    /** How much it counts that neighbours of the query stand near each other. */
    static final float NEAR = 0.5f;
    /** The same for words that were typed together. */
    static final float TOGETHER = 2f;

    private final SequenceQueries queries;
    private final CommonWords common;

    Nearness(IndexSnapshot index) {
        queries = new SequenceQueries(index);
        common = new CommonWords(index);
    }

    /** Adds each two neighbours among some words to a query. Two common words stand near each other by chance. */
    void addTo(BooleanQuery.Builder query, List<TermSequence> words, float weight) {
        for (int i = 1; i < words.size(); i++) {
            var first = last(words.get(i - 1));
            var second = words.get(i).steps().get(0);
            if (!words.get(i - 1).equals(words.get(i)) && common.areCheap(first, second)) {
                query.add(new BoostQuery(queries.near(first, second), weight), Occur.SHOULD);
            }
        }
    }

    /** The last step of a sequence. */
    static Step last(TermSequence sequence) {
        return sequence.steps().get(sequence.steps().size() - 1);
    }
}
