package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.model.Features.Change;
import dev.roundtable.transcript.attribution.model.Features.Naming;
import dev.roundtable.transcript.attribution.model.Features.Next;

/** Receives the probability of each part of a reading, over all readings. */
interface Expectations {

    /** A voice speaks from one clause to another and no longer. */
    void turn(int voice, int from, int to, double probability);

    /** Whether the receiver needs changes of voice, too: they double the cost. */
    default boolean wantChanges() {
        return false;
    }

    /** A voice follows another before a clause. */
    default void change(int before, int voice, int clause, int[] signs, double probability) {
    }

    /** A voice follows one that named somebody or nobody. */
    default void next(Change change, Naming naming, Next who, double probability) {
    }
}
