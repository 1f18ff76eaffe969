package dev.roundtable.search.index;

import java.io.IOException;
import java.util.function.Function;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

import dev.roundtable.search.index.TermCache.Entry;

/** Enumerates the terms of a field of a segment. It finds exact terms by their cached entries, and reads the dictionary only if it must. */
final class CachedTermsEnum extends BaseTermsEnum {

    private final Terms terms;
    private final Function<BytesRef, Entry> entries;
    /** Reads the dictionary; null until it is needed. */
    private TermsEnum dictionary;
    /** The current term, if it was found by its entry and the dictionary is not yet at it; null if the dictionary is at the current term. */
    private BytesRef term;
    private Entry entry;

    /**
     * @param terms the dictionary
     * @param entries gives the entry of a term; null if the segment has none
     */
    CachedTermsEnum(Terms terms, Function<BytesRef, Entry> entries) {
        this.terms = terms;
        this.entries = entries;
    }

    @Override
    public boolean seekExact(BytesRef wanted) {
        entry = entries.apply(wanted);
        term = entry == null ? null : entry.term();
        return entry != null;
    }

    @Override
    public SeekStatus seekCeil(BytesRef wanted) throws IOException {
        term = null;
        return dictionary().seekCeil(wanted);
    }

    @Override
    public void seekExact(long ordinal) throws IOException {
        term = null;
        dictionary().seekExact(ordinal);
    }

    @Override
    public void seekExact(BytesRef wanted, TermState state) throws IOException {
        term = null;
        dictionary().seekExact(wanted, state);
    }

    @Override
    public BytesRef next() throws IOException {
        if (term != null) {
            // From the state of the entry alone, a new dictionary would go on with its first term.
            dictionary().seekExact(term);
            term = null;
        }
        return dictionary().next();
    }

    @Override
    public BytesRef term() throws IOException {
        return term == null ? dictionary().term() : term;
    }

    @Override
    public long ord() throws IOException {
        return current().ord();
    }

    @Override
    public int docFreq() throws IOException {
        return term == null ? dictionary().docFreq() : entry.documents();
    }

    @Override
    public long totalTermFreq() throws IOException {
        return term == null ? dictionary().totalTermFreq() : entry.occurrences();
    }

    @Override
    public TermState termState() throws IOException {
        return term == null ? dictionary().termState() : entry.state();
    }

    @Override
    public PostingsEnum postings(PostingsEnum reused, int flags) throws IOException {
        return current().postings(reused, flags);
    }

    @Override
    public ImpactsEnum impacts(int flags) throws IOException {
        return current().impacts(flags);
    }

    private TermsEnum dictionary() throws IOException {
        dictionary = dictionary == null ? terms.iterator() : dictionary;
        return dictionary;
    }

    /** The dictionary at the current term. */
    private TermsEnum current() throws IOException {
        if (term != null) {
            dictionary().seekExact(term, entry.state());
            term = null;
        }
        return dictionary();
    }
}
