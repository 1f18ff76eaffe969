package dev.roundtable.search;

import java.io.IOException;
import java.io.UncheckedIOException;

import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.QueryParser;
import dev.roundtable.search.query.QueryPlanner;

/** Searches an index. */
public final class TurnSearch {

    private TurnSearch() {
    }

    /**
     * Finds the turns that have all words of a query; if there are none, those that have most of them.
     *
     * @param query as a reader typed it
     * @throws dev.roundtable.search.query.SearchSyntaxException if the query cannot be searched
     */
    public static SearchResult search(IndexSnapshot index, String query, Criteria criteria) {
        var planner = new QueryPlanner(QueryParser.parse(query), index);
        var plan = planner.all();
        try {
            var hits = Hits.of(index.searcher(), criteria.limit(plan.query()));
            if (hits.size() == 0) {
                var most = planner.most();
                if (most != null) {
                    return new SearchResult(index, Hits.of(index.searcher(), criteria.limit(most.query())), most.highlights());
                }
            }
            return new SearchResult(index, hits, plan.highlights());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
