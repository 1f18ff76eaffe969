package dev.roundtable.search.query;

import java.util.List;

import org.apache.lucene.search.Query;

/**
 * A query that can be run.
 *
 * @param query for Lucene
 * @param highlights the sequences that an excerpt marks, those with the most words first
 */
public record PlannedQuery(Query query, List<TermSequence> highlights) {

    public PlannedQuery {
        highlights = List.copyOf(highlights);
    }
}
