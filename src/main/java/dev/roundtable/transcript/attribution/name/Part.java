package dev.roundtable.transcript.attribution.name;

import dev.roundtable.transcript.script.Person;

/** The part of a voice in the talk: its role, or an outsider for audience and everybody else. */
public enum Part {
    MODERATOR, HOST, PANELIST, OUTSIDER;

    /** The part of a person with a role. */
    public static Part of(Person.Role role) {
        return switch (role) {
            case MODERATOR -> MODERATOR;
            case HOST -> HOST;
            case PANELIST -> PANELIST;
            case AUDIENCE -> OUTSIDER;
        };
    }

    /** Whether the voice asks, thanks and hands over. */
    public boolean leads() {
        return this == MODERATOR || this == HOST;
    }

    /** The row in a block of {@code Features}: 0 for leaders, 1 for panelists, 2 for outsiders. */
    public int side() {
        return leads() ? 0 : this == PANELIST ? 1 : 2;
    }
}
