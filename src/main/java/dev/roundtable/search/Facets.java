package dev.roundtable.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

import dev.roundtable.search.index.Fields;

/** Counts hits by speaker, panel, kind and year, over the whole result. Each count is one pass over the hits. */
final class Facets {

    private final IndexSearcher searcher;
    private final FixedBitSet documents;

    Facets(IndexSearcher searcher, FixedBitSet documents) {
        this.searcher = searcher;
        this.documents = documents;
    }

    /** The values of a field with the number of hits that have each, most first, then by value. */
    List<Facet> byKey(String field) throws IOException {
        var counts = new HashMap<String, Integer>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var values = DocValues.getSorted(leaf.reader(), field);
            var byOrdinal = counts(leaf, values);
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
                }
            }
        }
        return sorted(counts);
    }

    /** The years of panels with the number of hits in each, the latest first. Panels without a day are left out. */
    List<Facet> byYear() throws IOException {
        var counts = new HashMap<String, Integer>();
        for (var leaf : searcher.getIndexReader().leaves()) {
            var days = days(leaf.reader());
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int document = next(leaf.docBase, end); document >= 0; document = next(document + 1, end)) {
                if (days.advanceExact(document - leaf.docBase)) {
                    counts.merge(String.valueOf(LocalDate.ofEpochDay(days.nextValue()).getYear()), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream().map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Facet facet) -> Integer.parseInt(facet.key())).reversed()).toList();
    }

    private static SortedNumericDocValues days(LeafReader reader) throws IOException {
        return DocValues.getSortedNumeric(reader, Fields.DAY);
    }

    private int[] counts(LeafReaderContext leaf, SortedDocValues values) throws IOException {
        var counts = new int[values.getValueCount()];
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (int document = next(leaf.docBase, end); document >= 0; document = next(document + 1, end)) {
            if (values.advanceExact(document - leaf.docBase)) {
                counts[values.ordValue()]++;
            }
        }
        return counts;
    }

    /** The first hit in a range of documents; -1 if there is none. */
    private int next(int from, int end) {
        if (from >= end) {
            return -1;
        }
        int found = documents.nextSetBit(from);
        return found < end ? found : -1;
    }

    private static List<Facet> sorted(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(entry -> new Facet(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::key)).toList();
    }
}
