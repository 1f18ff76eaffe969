package dev.roundtable.graphql.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.connection.PageArguments;
import dev.roundtable.graphql.schema.connection.PageInfo;
import dev.roundtable.graphql.schema.connection.SearchConnection;
import dev.roundtable.graphql.schema.connection.SearchCursor;
import dev.roundtable.graphql.schema.connection.SearchEdge;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.graphql.schema.filter.SearchFilter;
import dev.roundtable.graphql.schema.type.Correction;
import dev.roundtable.graphql.schema.type.Excerpt;
import dev.roundtable.graphql.schema.type.Panel;
import dev.roundtable.graphql.schema.type.PanelFacet;
import dev.roundtable.graphql.schema.type.SearchFacets;
import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.graphql.schema.type.SpeakerFacet;
import dev.roundtable.graphql.schema.type.TextRange;
import dev.roundtable.graphql.schema.type.Turn;
import dev.roundtable.search.Criteria;
import dev.roundtable.search.Facet;
import dev.roundtable.search.SearchResult;
import dev.roundtable.search.TurnSearch;
import dev.roundtable.search.index.IndexedTurn.Heard;
import dev.roundtable.search.query.SearchSyntaxException;
import dev.roundtable.store.query.TurnQueries;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** Resolves the root field {@code search}, and the relations of hits and facets. */
@GraphQLApi
@RegisterForReflection
@Singleton
public class SearchApi {

    private static final int USUAL_FACETS = 10;

    private final TurnSearch search;
    private final TurnQueries turns;
    private final ObjectLoader loader;
    private final ArgumentValues values;

    SearchApi(TurnSearch search, TurnQueries turns, ObjectLoader loader, ArgumentValues values) {
        this.search = search;
        this.turns = turns;
        this.loader = loader;
        this.values = values;
    }

    /** A page of hits. */
    @Query
    @NonNull
    @Description("What was said, best first: the turns that have all words of the query or, if there are none, most of them. Names of the speaker and titles of the question and the panel count, too.")
    public SearchConnection search(
            @NonNull @Description("Words in any script, at most 300 characters. \"A phrase\" in quotes must occur as it is, -word must not occur, and word* is the beginning of a word. speaker:name, panel:words, term:name and kind:question (or answer, remark, opening, prompt, closing) limit the search. Everything else is literal.") String query,
            @Description("Which turns to search; without it, all.") SearchFilter filter,
            @Description(PageArguments.FIRST) Integer first,
            @Description("A cursor: only what comes after it.") String after,
            @Description(PageArguments.LAST) Integer last,
            @Description("A cursor: only what comes before it.") String before) {
        var criteria = SearchFilter.of(filter, values);
        var result = find(query, criteria);
        var hash = Integer.toHexString(List.of(query, criteria.toString()).hashCode());
        var keys = new PageArguments(first, after, last, before)
                .keys(key -> SearchCursor.position(key, result.version(), hash));
        int begin = keys.after() == null ? 0 : keys.after().minor() + 1;
        int limit = keys.before() == null ? Integer.MAX_VALUE : keys.before().minor();
        // Only a page from the end needs the number of hits.
        int end = keys.backward() ? Math.min(limit, result.size()) : limit;
        int from = keys.backward() ? Math.max(begin, end - keys.size()) : begin;
        int to = keys.backward() ? end : (int) Math.min(end, (long) begin + keys.size());
        boolean more = result.has(to);
        var page = edges(result, from, to, hash);
        var info = page.isEmpty()
                ? new PageInfo(more, from > 0, null, null)
                : new PageInfo(more, from > 0, page.get(0).cursor(), page.get(page.size() - 1).cursor());
        return new SearchConnection(page, info, result);
    }

    private SearchResult find(String query, Criteria criteria) {
        try {
            return search.search(query, criteria);
        } catch (SearchSyntaxException e) {
            throw RequestException.badUserInput(e.getMessage());
        }
    }

    private List<SearchEdge> edges(SearchResult result, int from, int to, String hash) {
        var hits = result.hits(from, to);
        var found = loader.turns(hits.stream().map(SearchResult.Hit::turn).toList()).stream()
                .collect(Collectors.toMap(Turn::getId, Function.identity()));
        var edges = new ArrayList<SearchEdge>();
        for (var hit : hits) {
            var turn = found.get(hit.turn());
            // A reload may have removed it from the store since.
            if (turn != null) {
                edges.add(new SearchEdge(new SearchCursor(result.version(), hash, hit.rank()).written(), turn, hit.score(),
                        result));
            }
        }
        return edges;
    }

    /** The excerpt of a hit. */
    @NonNull
    @Description("The part of the turn that matches best.")
    public Excerpt excerpt(@Source SearchEdge edge) {
        var turn = edge.node();
        var heard = Correction.of(turn.row(), turn.batch(), turns).stream().map(Correction::row)
                .map(row -> new Heard(row.verbatim(), row.textStart(), row.textEnd())).toList();
        var excerpt = edge.result().excerpt(turn.row().text(), heard);
        return new Excerpt(excerpt.text(), excerpt.start(),
                excerpt.highlights().stream().map(range -> new TextRange(range.start(), range.end())).toList());
    }

    /** The speakers of all hits, the most hits first. */
    @NonNull
    @Description("By speaker, the most hits first. Turns whose speaker is not known are left out.")
    public List<@NonNull SpeakerFacet> speakers(@Source SearchFacets facets,
            @DefaultValue("10") @Description("How many, 1 to 100.") Integer first) {
        var counts = best(facets.result().speakers(), first);
        var speakers = loader.speakers(counts.stream().map(Facet::key).toList()).stream()
                .collect(Collectors.toMap(Speaker::getSlug, Function.identity()));
        return counts.stream().filter(count -> speakers.containsKey(count.key()))
                .map(count -> new SpeakerFacet(speakers.get(count.key()), count.count())).toList();
    }

    /** The panels of all hits, the most hits first. */
    @NonNull
    @Description("By panel, the most hits first.")
    public List<@NonNull PanelFacet> panels(@Source SearchFacets facets,
            @DefaultValue("10") @Description("How many, 1 to 100.") Integer first) {
        var counts = best(facets.result().panels(), first);
        var panels = loader.panels(counts.stream().map(Facet::key).toList()).stream()
                .collect(Collectors.toMap(Panel::getSlug, Function.identity()));
        return counts.stream().filter(count -> panels.containsKey(count.key()))
                .map(count -> new PanelFacet(panels.get(count.key()), count.count())).toList();
    }

    private static List<Facet> best(List<Facet> counts, Integer first) {
        int most = first == null ? USUAL_FACETS : first;
        if (most < 1 || most > PageArguments.LARGEST_PAGE) {
            throw RequestException.badUserInput("\"first\" must be 1 to %d.".formatted(PageArguments.LARGEST_PAGE));
        }
        return counts.subList(0, Math.min(most, counts.size()));
    }

}
