package dev.roundtable.transcript.format.caption.ttml;

/** What an element of the body passes on to the elements inside it. */
final class Scope {

    /** Seconds from the start of the recording; null if neither the element nor those around it have a time. */
    final Double begin;
    /** Seconds from the start of the recording; null if it is open. */
    final Double end;
    /** The ids of the agents who speak; null if nobody is named. */
    final String agents;
    /** Whether its children come one after another, and not at the same time. */
    final boolean sequence;
    /** Where the next child of a sequence begins. */
    Double cursor;

    Scope(Double begin, Double end, String agents, boolean sequence) {
        this.begin = begin;
        this.end = end;
        this.agents = agents;
        this.sequence = sequence;
        this.cursor = begin;
    }

    /** The time to which the times of children refer, in seconds. */
    double base() {
        var base = sequence ? cursor : begin;
        return base == null ? 0 : base;
    }
}
