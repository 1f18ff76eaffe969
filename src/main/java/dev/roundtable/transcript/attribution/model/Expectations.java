package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.model.Features.Change;
import dev.roundtable.transcript.attribution.model.Features.Naming;
import dev.roundtable.transcript.attribution.model.Features.Next;

/** Takes in, part by part, how probable each part of a reading is when all readings are weighed. */
interface Expectations {

    /** A voice speaks from one clause to another and no longer. */
    void turn(int voice, int from, int to, double probability);

    /** Whether changes of voice are asked for too: they cost as much again. */
    default boolean wantChanges() {
        return false;
    }

    /** A voice follows another before a clause. */
    default void change(int before, int voice, int clause, int[] signs, double probability) {
    }

    /** A voice follows one that named somebody, or nobody. */
    default void next(Change change, Naming naming, Next who, double probability) {
    }
}
