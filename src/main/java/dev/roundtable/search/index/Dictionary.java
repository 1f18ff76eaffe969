package dev.roundtable.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.TermCache.Entry;

/**
 * Looks terms of one field up in all segments. Lucene's readers of a dictionary are large and are for one thread, so they are kept for the
 * next look-up.
 */
final class Dictionary {

    private final List<LeafReader> segments;
    private final String field;
    /** Readers that no thread uses, by segment. There are as many as threads ever looked up at the same time. */
    private final Queue<TermsEnum[]> idle = new ConcurrentLinkedQueue<>();

    Dictionary(List<LeafReader> segments, String field) {
        this.segments = segments;
        this.field = field;
    }

    /**
     * Looks a term up.
     *
     * @param term bytes that nobody changes
     * @return its entries by segment; null where a segment has none
     */
    Entry[] find(BytesRef term) throws IOException {
        var readers = idle.poll();
        if (readers == null) {
            readers = open();
        }
        var entries = new Entry[readers.length];
        for (int i = 0; i < entries.length; i++) {
            var each = readers[i];
            if (each.seekExact(term)) {
                entries[i] = new Entry(term, each.termState(), each.docFreq(), each.totalTermFreq());
            }
        }
        idle.add(readers);
        return entries;
    }

    private TermsEnum[] open() throws IOException {
        var opened = new TermsEnum[segments.size()];
        for (int i = 0; i < opened.length; i++) {
            var terms = segments.get(i).terms(field);
            opened[i] = terms == null ? TermsEnum.EMPTY : terms.iterator();
        }
        return opened;
    }
}
