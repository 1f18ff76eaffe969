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

import dev.roundtable.search.index.KnownTerms.Place;

/** The terms of a field of a segment, of which the places of some are known. It reads the dictionary only where it must. */
final class KnownTermsEnum extends BaseTermsEnum {

    private final Terms terms;
    private final Function<BytesRef, Place> places;
    /** Reads the dictionary; null until it is needed. */
    private TermsEnum dictionary;
    /** The term that was found by its place, at which the dictionary is not yet; null if the dictionary is at the current term. */
    private BytesRef term;
    private Place place;

    /**
     * @param terms the dictionary
     * @param places where each term stands; null if it does not
     */
    KnownTermsEnum(Terms terms, Function<BytesRef, Place> places) {
        this.terms = terms;
        this.places = places;
    }

    @Override
    public boolean seekExact(BytesRef wanted) {
        place = places.apply(wanted);
        term = place == null ? null : wanted;
        return place != null;
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
            // From the place alone, a dictionary that is new would go on with its first term.
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
        return term == null ? dictionary().docFreq() : place.documents();
    }

    @Override
    public long totalTermFreq() throws IOException {
        return term == null ? dictionary().totalTermFreq() : place.occurrences();
    }

    @Override
    public TermState termState() throws IOException {
        return term == null ? dictionary().termState() : place.state();
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
            dictionary().seekExact(term, place.state());
            term = null;
        }
        return dictionary();
    }
}
