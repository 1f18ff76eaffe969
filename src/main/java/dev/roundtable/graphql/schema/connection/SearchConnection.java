package dev.roundtable.graphql.schema.connection;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.SearchFacets;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.search.SearchResult;

/** A page of hits. */
@Description("A page of hits.")
public record SearchConnection(@Ignore List<SearchEdge> page, @Ignore PageInfo info, @Ignore SearchResult result) {

    @NonNull
    @Description("The hits of this page, each with its cursor, score and excerpt.")
    public List<@NonNull SearchEdge> getEdges() {
        return page;
    }

    @NonNull
    @Description("The turns of this page.")
    public List<@NonNull Turn> getNodes() {
        return page.stream().map(SearchEdge::node).toList();
    }

    @NonNull
    @Description("Where this page stands in the result.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("How many turns the search finds.")
    public int getTotalCount() {
        return result.size();
    }

    @NonNull
    @Description("How the whole result divides by speaker, panel, kind and year.")
    public SearchFacets getFacets() {
        return new SearchFacets(result);
    }

    @Description("The query with its nearest known words, where it finds nothing or hardly anything; else null.")
    public String getSuggestion() {
        return result.suggestion();
    }
}
