package dev.roundtable.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.index.SearchIndex;

/**
 * Counts in how many turns terms are mentioned together. The index answers that by one pass over the turns of a term; the database would
 * join all mentions with all mentions.
 */
@ApplicationScoped
public class TermCooccurrence {

    private static final int MOST_CACHED = 1_000;
    /** The longest list that a client gets. */
    private static final int MOST_COUNTS = 100;

    private final SearchIndex index;
    private volatile Counted counted = new Counted(null, new ConcurrentHashMap<>());

    TermCooccurrence(SearchIndex index) {
        this.index = index;
    }

    /**
     * In how many turns each other term is mentioned together with a term, most first, then by slug; at most a hundred.
     *
     * @param term a slug; an unknown one has no counts
     */
    public List<Facet> of(String term) {
        var current = index.current();
        var cache = counted;
        if (cache.index() != current) {
            cache = new Counted(current, new ConcurrentHashMap<>());
            counted = cache;
        }
        var known = cache.byTerm().get(term);
        if (known == null) {
            known = of(term, current);
            if (cache.byTerm().size() < MOST_CACHED) {
                cache.byTerm().put(term, known);
            }
        }
        return known;
    }

    static List<Facet> of(String term, IndexSnapshot index) {
        var counts = new HashMap<String, Integer>();
        try {
            for (var leaf : index.searcher().getIndexReader().leaves()) {
                count(term, leaf.reader(), counts);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        counts.remove(term);
        return counts.entrySet().stream().map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::key))
                .limit(MOST_COUNTS).toList();
    }

    private static void count(String term, LeafReader reader, HashMap<String, Integer> counts) throws IOException {
        var turns = reader.postings(new Term(Fields.TERM, term), PostingsEnum.NONE);
        if (turns == null) {
            return;
        }
        var values = DocValues.getSortedSet(reader, Fields.TERM);
        var byOrdinal = new int[(int) values.getValueCount()];
        for (int turn = turns.nextDoc(); turn != DocIdSetIterator.NO_MORE_DOCS; turn = turns.nextDoc()) {
            if ((reader.getLiveDocs() == null || reader.getLiveDocs().get(turn)) && values.advanceExact(turn)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
            }
        }
    }

    /** The counts of terms in one index. */
    private record Counted(IndexSnapshot index, ConcurrentHashMap<String, List<Facet>> byTerm) {}
}
