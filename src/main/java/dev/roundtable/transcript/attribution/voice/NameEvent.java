package dev.roundtable.transcript.attribution.voice;

import dev.roundtable.transcript.attribution.name.Mention;

/**
 * A name that somebody says in a turn. It tells something about whose voice is in and around the turn.
 *
 * @param person the index of the named person in the roster
 * @param turn the index of the turn
 * @param kind what the speaker does with the name
 * @param place where in the turn the name is
 * @param start first char of the clause with the name
 * @param end char after the words of that clause
 */
record NameEvent(int person, int turn, Mention.Kind kind, Place place, int start, int end) {

    /** Where in a turn a name is: in its first clauses, in its last clauses, in both, or between. LAST is the last call between. */
    enum Place {
        START, MIDDLE, LAST, END, WHOLE
    }

    /** The kind and the place as one number. */
    int type() {
        return kind.ordinal() * Place.values().length + place.ordinal();
    }

    /** How many kinds and places there are together. */
    static int types() {
        return Mention.Kind.values().length * Place.values().length;
    }
}
