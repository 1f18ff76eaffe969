package dev.roundtable.search.index;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;

import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/**
 * A set of the terms of one field, which may contain a few more. Most words are in no title and in no name, so they need not be looked up
 * in the dictionaries of these fields.
 */
final class TermFilter {

    /** Of the terms that are not there, one of so many is taken for one that is. */
    private static final int BITS_OF_A_TERM = 16;
    private static final int MOST_BITS = 1 << 27;
    private static final int HASH = 0x9E3779B1;

    private final BitSet bits;
    private final int shift;

    private TermFilter(long terms) {
        int wanted = (int) Math.min(MOST_BITS - 1, terms * BITS_OF_A_TERM);
        shift = Integer.numberOfLeadingZeros(Math.max(64, wanted));
        bits = new BitSet(1 << Integer.SIZE - shift);
    }

    /** Reads the terms of a field in some segments. */
    static TermFilter of(List<LeafReader> segments, String field) throws IOException {
        long size = 0;
        for (var segment : segments) {
            var terms = segment.terms(field);
            size += terms == null ? 0 : Math.max(0, terms.size());
        }
        var filter = new TermFilter(size);
        for (var segment : segments) {
            var terms = segment.terms(field);
            if (terms != null) {
                var each = terms.iterator();
                for (var term = each.next(); term != null; term = each.next()) {
                    filter.bits.set(filter.bit(term));
                }
            }
        }
        return filter;
    }

    /** False if no segment has a term. */
    boolean mayHave(BytesRef term) {
        return bits.get(bit(term));
    }

    private int bit(BytesRef term) {
        return term.hashCode() * HASH >>> shift;
    }
}
