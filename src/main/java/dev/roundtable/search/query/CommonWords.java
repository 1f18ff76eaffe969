package dev.roundtable.search.query;

import org.apache.lucene.index.Term;

import dev.roundtable.search.index.Fields;
import dev.roundtable.search.index.IndexSnapshot;
import dev.roundtable.search.query.TermSequence.Step;

/** Tells which words so many turns have that a search for them must do less, because it would take many milliseconds. */
final class CommonWords {

    /** In an index of few turns, all words are cheap. */
    private static final int FEW_TURNS = 5_000;

    private final IndexSnapshot index;
    private final int most;

    CommonWords(IndexSnapshot index) {
        this.index = index;
        most = Math.max(FEW_TURNS, index.size() / 10);
    }

    /** Whether a sequence is one word or character that more than a tenth of all turns have, and more than 5,000. */
    boolean contains(TermSequence sequence) {
        return sequence.steps().size() == 1 && turns(sequence.steps().get(0), sequence.isCharacter()) > most;
    }

    /** Whether to look where two steps stand in the turns that have both is cheap. */
    boolean areCheap(Step first, Step second) {
        return Math.min(turns(first, false), turns(second, false)) <= FEW_TURNS;
    }

    private int turns(Step step, boolean character) {
        return index.documents(new Term(character ? Fields.CHARACTERS : Fields.WORDS, step.terms().get(0)));
    }
}
