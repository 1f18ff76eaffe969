package dev.roundtable.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.index.SearchIndex;
import dev.roundtable.search.query.PlannedQuery;
import dev.roundtable.search.query.QueryParser;
import dev.roundtable.search.query.QueryPlanner;

/** Searches the turns of the corpus. */
@ApplicationScoped
public class TurnSearch {

    private final SearchIndex index;

    TurnSearch(SearchIndex index) {
        this.index = index;
    }

    /**
     * Finds the turns that have all words of a query; if there are none, those that have most of them.
     *
     * @param query as a reader typed it
     * @throws dev.roundtable.search.query.SearchSyntaxException if the query cannot be searched
     */
    public SearchResult search(String query, Criteria criteria) {
        return in(index.current(), query, criteria);
    }

    /** Searches one index. */
    static SearchResult in(IndexSnapshot index, String query, Criteria criteria) {
        var planner = new QueryPlanner(QueryParser.parse(query), index);
        var plan = planner.all();
        try {
            var hits = new RankedHits(index.searcher(), criteria.limit(plan.query()));
            for (var looser : List.<Supplier<PlannedQuery>>of(planner::most, planner::any)) {
                var next = hits.isEmpty() ? looser.get() : null;
                if (next != null) {
                    plan = next;
                    hits = new RankedHits(index.searcher(), criteria.limit(plan.query()));
                }
            }
            return new SearchResult(index, query, criteria, hits, plan.highlights());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
