package dev.roundtable.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.MultiDocValues;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.TermSequence;

/** What a query finds: all hits, best first. It belongs to one request and is not thread-safe. */
public final class SearchResult {

    private final IndexSnapshot index;
    private final Hits hits;
    private final List<TermSequence> highlights;

    SearchResult(IndexSnapshot index, Hits hits, List<TermSequence> highlights) {
        this.index = index;
        this.hits = hits;
        this.highlights = List.copyOf(highlights);
    }

    /** The number of hits. */
    public int size() {
        return hits.size();
    }

    /** The version of the corpus in which the hits were found. */
    public String version() {
        return index.version();
    }

    /** What an excerpt marks. */
    public List<TermSequence> highlights() {
        return highlights;
    }

    /** The hits of some ranks, from 0; the end is exclusive and may be beyond the last hit. */
    public List<Hit> hits(int from, int to) {
        int end = Math.min(to, hits.size());
        hits.rank(end);
        var page = new ArrayList<Hit>();
        try {
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
