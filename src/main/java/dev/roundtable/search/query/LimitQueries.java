package dev.roundtable.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.index.TermNames;
import dev.roundtable.search.query.Clause.Type;

/** Makes Lucene queries of what limits a result: filters, and what is left out. */
final class LimitQueries {

    /** Where the words of a panel filter may stand. */
    private static final Map<String, Float> PANEL = Map.of(Fields.ABOUT, 1f, Fields.PANEL_SLUG, 1f);

    private final List<Clause> clauses;
    private final TermNames terms;
    private final WordForms forms;
    private final SequenceQueries queries;

    LimitQueries(List<Clause> clauses, IndexSnapshot index) {
        this.clauses = clauses;
        this.terms = index.terms();
        this.forms = new WordForms(index);
        this.queries = new SequenceQueries(index);
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

    /** What a word is searched in is what it is excluded from: words, names, titles, and terms that it names. */
    private Query excluded(Clause clause) {
        if (clause.type() == Type.PREFIX) {
            return SequenceQueries.prefix(clause.text());
        }
        var query = new BooleanQuery.Builder();
        query.add(queries.any(TermSequence.of(clause), SequenceQueries.ALL), Occur.SHOULD);
        if (clause.type() == Type.WORDS) {
            forms.of(clause.text(), null, null)
                    .forEach(form -> query.add(queries.any(form, SequenceQueries.ALL), Occur.SHOULD));
            query.add(terms(Fields.TERM, terms.namedBy(clause.text())), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query terms(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** A speaker by a name of the roster, or by a name that a term of the same slug has. */
    private Query speaker(String name) {
        return new BooleanQuery.Builder()
                .add(queries.in(Fields.NAMES, TermSequence.of(name, true, true)), Occur.SHOULD)
                .add(terms(Fields.SPEAKER, terms.slugs(name)), Occur.SHOULD).build();
    }

    private Query filter(Clause clause) {
        return switch (clause.type()) {
            case KIND -> terms(Fields.KIND, Kinds.stored(clause.text()));
            case SPEAKER -> speaker(clause.text());
            case PANEL -> queries.any(TermSequence.of(clause.text(), true, true), PANEL);
            case TERM -> terms(Fields.TERM, terms.slugs(clause.text()));
            default -> throw new IllegalArgumentException(clause.type().name());
        };
    }
}
