package dev.roundtable.search;

import java.time.LocalDate;
import java.util.List;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.Fields;

/**
 * What turns must have besides the words of a query; null for no criterion.
 *
 * @param panel the slug of the panel
 * @param speaker the slug of the speaker
 * @param role the role of the speaker in the panel
 * @param kind the kind of the turn
 * @param term the slug of a term that the turn mentions
 * @param languages the languages of the panel
 * @param heldFrom the first day of the panel
 * @param heldTo the last day
 */
public record Criteria(String panel, String speaker, String role, String kind, String term, List<String> languages,
        LocalDate heldFrom,
        LocalDate heldTo) {

    /** All turns. */
    public static final Criteria NONE = new Criteria(null, null, null, null, null, null, null, null);

    /** A query for turns that a query finds and that meet the criteria. */
    Query limit(Query query) {
        var limited = new BooleanQuery.Builder().add(query, Occur.MUST);
        add(limited, Fields.PANEL, panel);
        add(limited, Fields.SPEAKER, speaker);
        add(limited, Fields.ROLE, role);
        add(limited, Fields.KIND, kind);
        add(limited, Fields.TERM, term);
        if (languages != null) {
            limited.add(new TermInSetQuery(Fields.LANGUAGE, languages.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
        if (heldFrom != null || heldTo != null) {
            limited.add(LongPoint.newRangeQuery(Fields.DAY, heldFrom == null ? Long.MIN_VALUE : heldFrom.toEpochDay(),
                    heldTo == null ? Long.MAX_VALUE : heldTo.toEpochDay()), Occur.FILTER);
        }
        return limited.build();
    }

    private static void add(BooleanQuery.Builder query, String field, String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }
}
