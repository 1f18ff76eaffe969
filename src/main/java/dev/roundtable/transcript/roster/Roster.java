package dev.roundtable.transcript.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.sheet.PanelSheet;

/**
 * The people who take part in a panel: those of the sheet, then those whom labels name.
 *
 * @param people those of the sheet first, then in the order of their first label
 * @param slugs the slug of each label of the transcript that means somebody; labels such as "Unknown Speaker" have none
 * @param listed people whom only the header or the title of the transcript lists: they take part if a voice turns out to be theirs
 */
public record Roster(List<Person> people, Map<String, String> slugs, List<Person> listed) {

    public Roster {
        people = List.copyOf(people);
        listed = List.copyOf(listed);
    }

    /**
     * Finds the people of a panel.
     *
     * @param panel the slug of the panel; it is part of the slug of a person whose label is only a part, such as "Moderator"
     * @param directory finds the person of a name, in all panels
     */
    public static Roster of(String panel, Transcript transcript, PanelSheet sheet, SpeakerDirectory directory) {
        return new RosterFinder(panel, transcript, sheet, directory).find();
    }

    /** The slugs of the people in one of these roles. */
    public Set<String> of(Role... roles) {
        return people.stream().filter(person -> List.of(roles).contains(person.role()))
                .map(Person::slug).collect(Collectors.toUnmodifiableSet());
    }

    /** All who may have spoken: the people, and those who are only listed. */
    public List<Person> candidates() {
        return Stream.concat(people.stream(), listed.stream()).toList();
    }

    /**
     * The same roster after the people of anonymous voices became known: the voices are no people of their own any more.
     *
     * @param persons the slug of the person of each voice, by the slug of the voice
     */
    public Roster withNames(Map<String, String> persons) {
        var labels = new LinkedHashMap<String, String>();
        slugs.forEach((label, slug) -> labels.put(label, persons.getOrDefault(slug, slug)));
        var left = people.stream().filter(person -> !persons.containsKey(person.slug())).toList();
        return new Roster(left, labels, listed).withSpeakers(Set.copyOf(persons.values()));
    }

    /** The same roster after some listed people turned out to speak: they are people now. */
    public Roster withSpeakers(Set<String> speaking) {
        var heard = listed.stream().filter(person -> speaking.contains(person.slug()));
        var silent = listed.stream().filter(person -> !speaking.contains(person.slug())).toList();
        return new Roster(Stream.concat(people.stream(), heard).toList(), slugs, silent);
    }
}
