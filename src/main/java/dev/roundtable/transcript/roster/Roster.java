package dev.roundtable.transcript.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.roundtable.text.TitledName;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.sheet.PanelSheet;

/**
 * The people who take part in a panel: those of the sheet, then those whom only labels name. Without both, those in the title.
 *
 * @param people those of the sheet first, then in the order of their first label
 * @param slugs the slug of each label of the transcript
 */
public record Roster(List<Person> people, Map<String, String> slugs) {

    /**
     * Finds the people of a panel.
     *
     * @param panel the slug of the panel; it is part of the slug of a person whose label is only a part, such as "Moderator"
     * @param directory finds the person of a name, in all panels
     */
    public static Roster of(String panel, Transcript transcript, PanelSheet sheet, SpeakerDirectory directory) {
        var people = new LinkedHashMap<String, Person>();
        var called = new HashMap<String, Person>();
        sheet.people().forEach(person -> add(person, people, called));
        var slugs = new LinkedHashMap<String, String>();
        var declared = Set.copyOf(people.keySet());
        var titles = new TitledLabels(transcript.pieces().stream().map(Piece::label).filter(Objects::nonNull).toList(),
                sheet.people().stream().flatMap(Roster::names).toList());
        for (var piece : transcript.pieces()) {
            if (piece.label() != null && !slugs.containsKey(piece.label())) {
                var titled = Optional.ofNullable(titles.of(piece.label())).or(() -> listed(panel, piece.label(), directory))
                        .orElse(null);
                var name = titled == null || called.containsKey(Slug.ofName(piece.label())) ? piece.label() : titled.name();
                var person = called.get(Slug.ofName(name));
                if (person == null) {
                    person = labelled(panel, name, piece.affiliation(), directory);
                    add(person, people, called);
                }
                slugs.put(piece.label(), person.slug());
                if (titled != null && LabelWords.role(titled.title()).isPresent() && !declared.contains(person.slug())) {
                    people.computeIfPresent(person.slug(), (slug, known) -> withBracket(known, titled.title()));
                }
            } else if (piece.affiliation() != null && !declared.contains(slugs.get(piece.label()))) {
                people.computeIfPresent(slugs.get(piece.label()), (slug, person) -> withBracket(person, piece.affiliation()));
            }
        }
        if (people.isEmpty()) {
            TitleNames.of(transcript.title(), transcript.body())
                    .forEach(person -> add(known(panel, person, directory), people, called));
        }
        return new Roster(List.copyOf(people.values()), slugs);
    }

    /** Splits a label into a title and a name of people.yaml, which means that person in every panel; empty if it is none. */
    private static Optional<TitledName> listed(String panel, String label, SpeakerDirectory directory) {
        return directory.called(label, panel).isPresent()
                ? Optional.empty()
                : TitledName.readings(label).stream()
                        .filter(reading -> reading.isMoreThanSurname() && directory.called(reading.name(), panel)
                                .filter(person -> directory.listed(person.slug()).isPresent()).isPresent())
                        .findFirst();
    }

    /** The slugs of the people in one of these roles. */
    public Set<String> of(Role... roles) {
        return people.stream().filter(person -> List.of(roles).contains(person.role()))
                .map(Person::slug).collect(Collectors.toUnmodifiableSet());
    }

    /** The same person with the role or affiliation in the brackets of a later label, unless it is known already. */
    private static Person withBracket(Person person, String bracket) {
        var role = LabelWords.role(bracket);
        if (role.isPresent() ? person.role() != Role.PANELIST : person.affiliation() != null) {
            return person;
        }
        return new Person(person.slug(), person.name(), person.romanizedName(), role.orElse(person.role()),
                role.isPresent() ? person.affiliation() : bracket, person.aliases());
    }

    private static Person labelled(String panel, String label, String beside, SpeakerDirectory directory) {
        // "Ann Lee (moderator)" has a role in brackets, where other labels have an affiliation.
        var bracket = beside == null ? Optional.<Role>empty() : LabelWords.role(beside);
        var role = LabelWords.role(label).or(() -> bracket).orElse(Role.PANELIST);
        var affiliation = bracket.isPresent() ? null : beside;
        var slug = LabelWords.isPart(label) ? panel + "-" + Slug.ofName(label) : Slug.ofName(label);
        return known(panel, new Person(slug, label, null, role, affiliation, List.of()), directory);
    }

    /** The same person with the slug that the directory has for the name, or with a free slug. */
    private static Person known(String panel, Person person, SpeakerDirectory directory) {
        return directory.called(person.name(), panel).map(declared -> new Person(declared.slug(), declared.name(),
                declared.romanizedName(), person.role(), person.affiliation(), declared.aliases()))
                .orElseGet(() -> person.withSlug(directory.free(person, panel)));
    }

    private static Stream<String> names(Person person) {
        return Stream.concat(Stream.of(person.name(), Objects.requireNonNullElse(person.romanizedName(), "")),
                person.aliases().stream()).filter(name -> !name.isBlank());
    }

    /** Adds a person. A name belongs to the first person who has it. */
    private static void add(Person person, Map<String, Person> people, Map<String, Person> called) {
        people.putIfAbsent(person.slug(), person);
        called.putIfAbsent(Slug.ofName(person.name()), person);
        called.putIfAbsent(person.slug(), person);
        if (person.romanizedName() != null) {
            called.putIfAbsent(Slug.ofName(person.romanizedName()), person);
        }
        person.aliases().forEach(alias -> called.putIfAbsent(Slug.ofName(alias), person));
    }
}
