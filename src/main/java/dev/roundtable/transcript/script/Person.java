package dev.roundtable.transcript.script;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A person who takes part in a panel.
 *
 * @param slug identifies the person in all panels, such as {@code tang-jie}
 * @param name the name as it is written in the panel's language
 * @param romanizedName the name in Latin letters; null where it is not known
 * @param role what the person does in this panel
 * @param affiliation where the person works at that time; null where it is not known
 * @param aliases other forms of the name, as declared
 * @param profile more facts about the person
 */
public record Person(String slug, String name, String romanizedName, Role role, String affiliation, List<String> aliases,
        Profile profile) {

    public Person {
        aliases = List.copyOf(aliases);
    }

    /** A person without a profile. */
    public Person(String slug, String name, String romanizedName, Role role, String affiliation, List<String> aliases) {
        this(slug, name, romanizedName, role, affiliation, aliases, Profile.NONE);
    }

    /** The name, the romanized name where there is one, and the aliases. */
    public List<String> names() {
        return Stream.concat(Stream.of(name, romanizedName).filter(Objects::nonNull), aliases.stream()).distinct().toList();
    }

    /** The same person with another name as the main one. A declared name that differs only in case is used as declared. */
    public Person called(String written) {
        var form = names().stream().filter(declared -> declared.equalsIgnoreCase(written)).findFirst().orElse(written);
        var others = names().stream().filter(other -> !other.equals(form)).toList();
        return new Person(slug, form, romanizedName, role, affiliation, others, profile);
    }

    /** The same person with the facts of another declaration: its names become aliases, and it fills values that are null here. */
    public Person and(Person other) {
        var all = Stream.concat(aliases.stream(), other.names().stream()).distinct().toList();
        return new Person(slug, name, romanizedName != null ? romanizedName : other.romanizedName, role, affiliation, all,
                profile.or(other.profile));
    }

    /** The same person with another slug. */
    public Person withSlug(String other) {
        return new Person(other, name, romanizedName, role, affiliation, aliases, profile);
    }

    /**
     * Facts about a person besides the names; each is null if it is not known.
     *
     * @param description a line about the person
     * @param image the URL of a picture
     * @param url the URL of a page about the person
     * @param wikidata the person's item, such as Q42
     */
    public record Profile(String description, String image, String url, String wikidata) {

        /** A profile without facts. */
        public static final Profile NONE = new Profile(null, null, null, null);

        /** This profile, with the values of the other one where this one has null. */
        Profile or(Profile other) {
            return new Profile(description != null ? description : other.description, image != null ? image : other.image,
                    url != null ? url : other.url, wikidata != null ? wikidata : other.wikidata);
        }
    }

    /** What somebody does in a panel. */
    public enum Role {
        MODERATOR, PANELIST, HOST, AUDIENCE
    }
}
