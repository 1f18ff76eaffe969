package dev.roundtable.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;

/** Tells which words and characters occur in an index. Each look-up visits a limited number of turns, so it is cheap. */
final class KnownWords {

    /** The most turns in which characters are looked for. All of them have each two neighbours of the characters. */
    private static final int MOST_TURNS = 2_000;

    private final IndexSnapshot index;
    private final SequenceQueries queries;

    KnownWords(IndexSnapshot index) {
        this.index = index;
        this.queries = new SequenceQueries(index);
    }

    /** Whether a word occurs in words, names or titles, inflected or not. */
    boolean isKnown(String word) {
        return occurs(queries.documents(TermSequence.of(word, false, false), SequenceQueries.ALL));
    }

    /** Whether some characters of a paired script follow each other in the words of a turn. */
    boolean areTogether(String characters) {
        return occurs(queries.in(Fields.WORDS, TermSequence.of(characters, true, false)));
    }

    /** How much more often two characters follow each other than by chance; 0 if they never do. */
    double cohesion(String first, String second) {
        long together = count(Fields.WORDS, first + second);
        return together == 0
                ? 0
                : (double) together * index.characters() / (double) count(Fields.CHARACTERS, first)
                        / count(Fields.CHARACTERS, second);
    }

    private long count(String field, String term) {
        return index.occurrences(new Term(field, term));
    }

    private boolean occurs(Query query) {
        var searcher = index.searcher();
        try {
            var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (var leaf : searcher.getIndexReader().leaves()) {
                if (occurs(weight, leaf)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean occurs(Weight weight, LeafReaderContext leaf) throws IOException {
        var scorer = weight.scorer(leaf);
        if (scorer == null) {
            return false;
        }
        var phases = scorer.twoPhaseIterator();
        var candidates = phases == null ? scorer.iterator() : phases.approximation();
        for (int visited = 0; visited < MOST_TURNS; visited++) {
            if (candidates.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            if (phases == null || phases.matches()) {
                return true;
            }
        }
        return false;
    }
}
