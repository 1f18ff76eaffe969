package dev.roundtable.search.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.TermNames;

/** Finds turns that mention a term by another name: what is called Tencent in the query may be 腾讯 in the talk. */
final class Mentioned {

    /** How much it counts that a turn mentions the term, beside a turn with the words as typed. */
    private static final float WEIGHT = 0.5f;
    /** Of so many terms with one name, each counts by how rare it is; more are one clause. */
    private static final int MOST_SCORED = 8;

    private final TermNames terms;

    Mentioned(TermNames terms) {
        this.terms = terms;
    }

    /**
     * A query for turns with words, or with other names of the terms that the words name.
     *
     * @param said queries for the words
     * @param slugs of the terms
     * @param highlights the names of the terms are added here
     */
    Query or(List<Query> said, Collection<String> slugs, List<TermSequence> highlights) {
        var words = new BooleanQuery.Builder();
        said.forEach(query -> words.add(query, Occur.MUST));
        var queries = new ArrayList<Query>();
        queries.add(said.size() == 1 ? said.get(0) : words.build());
        if (slugs.size() > MOST_SCORED) {
            queries.add(new BoostQuery(new TermInSetQuery(Fields.TERM, slugs.stream().map(BytesRef::new).toList()), WEIGHT));
        } else {
            slugs.forEach(slug -> queries.add(new BoostQuery(new TermQuery(new Term(Fields.TERM, slug)), WEIGHT)));
        }
        for (var slug : slugs.stream().limit(MOST_SCORED).toList()) {
            terms.names(slug).stream().map(name -> TermSequence.of(name, true, false))
                    .filter(name -> !name.steps().isEmpty()).forEach(highlights::add);
        }
        return new DisjunctionMaxQuery(queries, 0);
    }
}
