package dev.roundtable.transcript.sheet;

import java.util.List;

import dev.roundtable.transcript.script.Person;

/**
 * An entry of a folder's people.yaml.
 *
 * @param file the name of the file, for messages
 * @param line where the entry stands in it
 * @param person who it is; the role means nothing
 * @param notSame where somebody else goes by this slug or one of these names
 */
public record PersonEntry(String file, int line, Person person, List<Elsewhere> notSame) {

    public PersonEntry {
        notSame = List.copyOf(notSame);
    }

    /** Where it stands, as messages say it. */
    public String place() {
        return file + ":" + line;
    }

    /** Whether this person is not meant by the slug or the names in that panel. */
    boolean isSomebodyElse(String panel) {
        return notSame.stream().anyMatch(elsewhere -> elsewhere.panel().equals(panel));
    }

    /**
     * A panel in which somebody else goes by a slug.
     *
     * @param slug the slug or the name
     * @param panel the panel's slug
     */
    public record Elsewhere(String slug, String panel) {}
}
