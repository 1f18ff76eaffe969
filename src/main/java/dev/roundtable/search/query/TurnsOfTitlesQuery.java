package dev.roundtable.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

import dev.roundtable.search.index.Fields;

/** Finds the turns of the panels and questions whose titles match a query. Each turn has the score of its titles. */
final class TurnsOfTitlesQuery extends Query {

    private final Query titles;

    /** @param titles a query in the fields of titles */
    TurnsOfTitlesQuery(Query titles) {
        this.titles = titles;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        // Lucene would look up a method "rewrite" by name, which a native image lacks. Which titles have the best scores does not tell
        // which turns have.
        return new TurnWeight(this, searcher.rewrite(titles).createWeight(searcher,
                mode.needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, boost), mode.needsScores());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        titles.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String field) {
        return "turns of (" + titles.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && titles.equals(((TurnsOfTitlesQuery) other).titles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), titles);
    }

    private static final class TurnWeight extends Weight {

        private final Weight titles;
        private final boolean scored;

        TurnWeight(Query query, Weight titles, boolean scored) {
            super(query);
            this.titles = titles;
            this.scored = scored;
        }

        @Override
        public Scorer scorer(LeafReaderContext context) throws IOException {
            var scorer = titles.scorer(context);
            var turns = context.reader().getSortedNumericDocValues(Fields.TURNS);
            if (scorer == null || turns == null) {
                return null;
            }
            var found = new ArrayList<TitledTurns>();
            var documents = scorer.iterator();
            for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents
                    .nextDoc()) {
                if (turns.advanceExact(document)) {
                    float score = scored ? scorer.score() : 0;
                    for (int i = turns.docValueCount(); i > 0; i -= 2) {
                        found.add(new TitledTurns(document + (int) turns.nextValue(), document + (int) turns.nextValue(),
                                score));
                    }
                }
            }
            return found.isEmpty() ? null : new TitledTurnsScorer(this, found);
        }

        @Override
        public Explanation explain(LeafReaderContext context, int document) throws IOException {
            var scorer = scorer(context);
            return scorer != null && scorer.iterator().advance(document) == document
                    ? Explanation.match(scorer.score(), "score of the titles")
                    : Explanation.noMatch("no titles match");
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return titles.isCacheable(context);
        }
    }
}
