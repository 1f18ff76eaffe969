package dev.roundtable.search.query;

import java.util.List;
import java.util.Map;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.TermNames;
import dev.roundtable.search.query.Clause.Type;

/** Makes Lucene queries of what limits a result: filters, and what is left out. */
final class LimitQueries {

    /** Where the words of a panel filter may stand. */
    private static final Map<String, Float> PANEL = Map.of(Fields.ABOUT, 1f, Fields.PANEL_SLUG, 1f);

    private final List<Clause> clauses;
    private final TermNames terms;

    LimitQueries(List<Clause> clauses, TermNames terms) {
        this.clauses = clauses;
        this.terms = terms;
    }

    /** A query that has the limits, to which words are added. */
    BooleanQuery.Builder base() {
        var query = new BooleanQuery.Builder();
        for (var clause : clauses) {
            if (clause.excluded()) {
                query.add(clause.isFilter() ? filter(clause) : excluded(clause), Occur.MUST_NOT);
            } else if (clause.isFilter()) {
                query.add(filter(clause), Occur.FILTER);
            }
        }
        return query;
    }

    private static Query excluded(Clause clause) {
        return clause.type() == Type.PREFIX
                ? SequenceQuery.prefix(clause.text())
                : SequenceQuery.any(TermSequence.of(clause), SequenceQuery.SAID);
    }

    private Query filter(Clause clause) {
        return switch (clause.type()) {
            case KIND -> new TermInSetQuery(Fields.KIND, Kinds.stored(clause.text()).stream().map(BytesRef::new).toList());
            case SPEAKER -> SequenceQuery.in(Fields.NAMES, TermSequence.of(clause.text(), true, true));
            case PANEL -> SequenceQuery.any(TermSequence.of(clause.text(), true, true), PANEL);
            case TERM -> new TermInSetQuery(Fields.TERM, terms.slugs(clause.text()).stream().map(BytesRef::new).toList());
            default -> throw new IllegalArgumentException(clause.type().name());
        };
    }
}
