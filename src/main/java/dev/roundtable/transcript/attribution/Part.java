package dev.roundtable.transcript.attribution;

import dev.roundtable.transcript.Person;

/** How a voice takes part. */
enum Part {
    MODERATOR, HOST, PANELIST, OUTSIDER;

    static Part of(Person.Role role) {
        return switch (role) {
            case MODERATOR -> MODERATOR;
            case HOST -> HOST;
            case PANELIST -> PANELIST;
            case AUDIENCE -> OUTSIDER;
        };
    }

    /** Asks, thanks and hands over. */
    boolean leads() {
        return this == MODERATOR || this == HOST;
    }

    /** The row of a block of {@link Features}: who leads, who answers, who is outside. */
    int side() {
        return leads() ? 0 : this == PANELIST ? 1 : 2;
    }
}
