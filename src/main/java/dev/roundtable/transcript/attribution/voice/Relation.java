package dev.roundtable.transcript.attribution.voice;

/** How a voice is related to a turn: its own, that of the turn after it, before it, of both, of a turn near it, or none of these. */
enum Relation {
    SELF, NEXT, PREVIOUS, BOTH, NEAR, FAR
}
