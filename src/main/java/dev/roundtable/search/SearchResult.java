package dev.roundtable.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.MultiDocValues;

import dev.roundtable.search.excerpt.Excerpt;
import dev.roundtable.search.excerpt.ExcerptFinder;
import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.index.IndexedTurn.Heard;
import dev.roundtable.search.query.Suggester;
import dev.roundtable.search.query.TermSequence;

/** What a query finds: all hits, best first. It belongs to one request and is not thread-safe. */
public final class SearchResult {

    /** With so few hits, a reader may have misspelt a word. */
    private static final int HARDLY_ANYTHING = 2;

    private final IndexSnapshot index;
    private final RankedHits hits;
    private final ExcerptFinder excerpts;
    private final String query;
    private final Criteria criteria;
    private Facets facets;

    SearchResult(IndexSnapshot index, String query, Criteria criteria, RankedHits hits, List<TermSequence> highlights) {
        this.index = index;
        this.query = query;
        this.criteria = criteria;
        this.hits = hits;
        this.excerpts = new ExcerptFinder(highlights);
    }

    /** The number of hits. */
    public int size() {
        try {
            return hits.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a hit of this rank, from 0. */
    public boolean has(int rank) {
        try {
            return hits.rank(rank + 1) > rank;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the order of hits. It changes with the corpus. */
    public String version() {
        return index.order();
    }

    /**
     * The part of a turn that matches best.
     *
     * @param text the words of the turn
     * @param heard what corrections replaced in it
     */
    public Excerpt excerpt(String text, List<Heard> heard) {
        return excerpts.of(text, heard);
    }

    /** The query with its nearest known words, if it finds hardly anything and those find more by the same criteria; else null. */
    public String suggestion() {
        return has(HARDLY_ANYTHING)
                ? null
                : new Suggester(index).suggest(query)
                        .filter(other -> TurnSearch.in(index, other, criteria).size() > size()).orElse(null);
    }

    /** The number of hits by the slug of the speaker, most first. Turns without a known speaker are left out. */
    public List<Facet> speakers() {
        return byKey(Fields.SPEAKER);
    }

    /** The number of hits by the slug of the panel, most first. */
    public List<Facet> panels() {
        return byKey(Fields.PANEL);
    }

    /** The number of hits by kind, most first. */
    public List<Facet> kinds() {
        return byKey(Fields.KIND);
    }

    /** The number of hits by the year of the panel, the latest first. */
    public List<Facet> years() {
        try {
            return facets().byYear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Facet> byKey(String field) {
        try {
            return facets().byKey(field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Facets facets() throws IOException {
        if (facets == null) {
            facets = new Facets(index.searcher(), hits.documents());
        }
        return facets;
    }

    /** The hits of some ranks, from 0; the end is exclusive and may be beyond the last hit. */
    public List<Hit> hits(int from, int to) {
        var page = new ArrayList<Hit>();
        try {
            int end = hits.rank(to);
            for (int rank = from; rank < end; rank++) {
                page.add(new Hit(rank, id(hits.document(rank)), hits.score(rank)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page;
    }

    private String id(int document) throws IOException {
        // A new iterator for each hit, because iterators only go forward.
        var ids = MultiDocValues.getBinaryValues(index.searcher().getIndexReader(), Fields.ID);
        if (!ids.advanceExact(document)) {
            throw new IllegalStateException("The document " + document + " has no id.");
        }
        return ids.binaryValue().utf8ToString();
    }

    /**
     * A hit.
     *
     * @param rank its place in the result, from 0
     * @param turn the id of the turn
     * @param score how well it matches; higher is better, and scores of different queries do not compare
     */
    public record Hit(int rank, String turn, float score) {}
}
