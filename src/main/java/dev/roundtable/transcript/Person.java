package dev.roundtable.transcript;

import java.util.List;

/**
 * Somebody who takes part in a panel.
 *
 * @param slug names the person across panels, such as {@code tang-jie}
 * @param name the name as it is written in the panel's language
 * @param romanizedName the name in Latin letters; null where it is not known
 * @param role what the person does in this panel
 * @param affiliation where the person works at that time; null where it is not known
 * @param aliases other forms of the name, as declared
 */
public record Person(String slug, String name, String romanizedName, Role role, String affiliation, List<String> aliases) {

    public Person {
        aliases = List.copyOf(aliases);
    }

    /** What somebody does in a panel. */
    public enum Role {
        MODERATOR, PANELIST, HOST, AUDIENCE
    }
}
