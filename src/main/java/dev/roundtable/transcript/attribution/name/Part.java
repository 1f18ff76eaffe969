package dev.roundtable.transcript.attribution.name;

import dev.roundtable.transcript.script.Person;

/** How a voice takes part. */
public enum Part {
    MODERATOR, HOST, PANELIST, OUTSIDER;

    public static Part of(Person.Role role) {
        return switch (role) {
            case MODERATOR -> MODERATOR;
            case HOST -> HOST;
            case PANELIST -> PANELIST;
            case AUDIENCE -> OUTSIDER;
        };
    }

    /** Asks, thanks and hands over. */
    public boolean leads() {
        return this == MODERATOR || this == HOST;
    }

    /** The row of a block of {@code Features}: who leads, who answers, who is outside. */
    public int side() {
        return leads() ? 0 : this == PANELIST ? 1 : 2;
    }
}
