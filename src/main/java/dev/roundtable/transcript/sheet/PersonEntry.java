package dev.roundtable.transcript.sheet;

import java.util.List;

import dev.roundtable.transcript.script.Person;

/**
 * An entry of people.yaml.
 *
 * @param file the name of the file, for messages
 * @param line where the entry stands in it
 * @param person the person; the role is not used
 * @param notSame panels in which this slug or one of these names means somebody else
 */
public record PersonEntry(String file, int line, Person person, List<Elsewhere> notSame) {

    public PersonEntry {
        notSame = List.copyOf(notSame);
    }

    /** The place of the entry for messages: {@code file:line}. */
    public String place() {
        return file + ":" + line;
    }

    /** Whether the slug or the names mean somebody else in a panel. */
    boolean isSomebodyElse(String panel) {
        return notSame.stream().anyMatch(elsewhere -> elsewhere.panel().equals(panel));
    }

    /**
     * A panel in which a slug or a name means somebody else.
     *
     * @param slug the slug or the name
     * @param panel the panel's slug
     */
    public record Elsewhere(String slug, String panel) {}
}
