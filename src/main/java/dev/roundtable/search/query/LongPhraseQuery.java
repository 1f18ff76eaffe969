package dev.roundtable.search.query;

import java.io.IOException;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * A phrase that Lucene counts as one clause. Lucene counts each position of a phrase that has several terms, and refuses a query of more
 * than 1,024. A run of 300 characters without spaces has 299 positions in each of five fields.
 */
final class LongPhraseQuery extends Query {

    private final Query phrase;

    /** @param phrase a phrase query */
    LongPhraseQuery(Query phrase) {
        this.phrase = phrase;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return phrase.rewrite(searcher).createWeight(searcher, mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return phrase.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && phrase.equals(((LongPhraseQuery) other).phrase);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + phrase.hashCode();
    }
}
