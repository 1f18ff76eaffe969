package dev.roundtable.transcript.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.roundtable.text.NameForm;
import dev.roundtable.text.TitledName;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.sheet.PanelSheet;

/** Finds the person of each label: one of the sheet, one whom the header lists, one of another panel, or a new one. */
final class RosterFinder {

    private final String panel;
    private final Transcript transcript;
    private final SpeakerDirectory directory;
    private final ListedPeople listed;
    private final DirectoryNames directoryNames;
    private final TitledLabels titles;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Person> called = new HashMap<>();
    /** The people of the sheet by the counted labels that it says are theirs. */
    private final Map<String, Person> voices = new HashMap<>();
    private final Map<String, String> slugs = new LinkedHashMap<>();
    private final Set<String> declared;

    RosterFinder(String panel, Transcript transcript, PanelSheet sheet, SpeakerDirectory directory) {
        this.panel = panel;
        this.transcript = transcript;
        this.directory = directory;
        sheet.people().forEach(this::add);
        sheet.people().forEach(person -> person.names().forEach(
                name -> LabelWords.counted(name).ifPresent(voice -> voices.putIfAbsent(voice, person))));
        declared = Set.copyOf(people.keySet());
        listed = new ListedPeople(transcript.facts().people(), called,
                person -> known(panel, person, directory));
        var labels = transcript.pieces().stream().map(Piece::label).filter(Objects::nonNull).distinct().toList();
        directoryNames = new DirectoryNames(labels, transcript.body());
        titles = new TitledLabels(labels.stream().map(directoryNames::of).toList(),
                Stream.concat(sheet.people().stream(), listed.people().stream()).flatMap(person -> person.names().stream())
                        .filter(name -> !name.isBlank()).toList());
    }

    Roster find() {
        for (var piece : transcript.pieces()) {
            if (piece.label() != null && !slugs.containsKey(piece.label())) {
                label(piece);
            } else if (piece.affiliation() != null && !declared.contains(slugs.get(piece.label()))) {
                people.computeIfPresent(slugs.get(piece.label()), (slug, person) -> withBracket(person, piece.affiliation()));
            }
        }
        var silent = listed.people().stream().filter(person -> !people.containsKey(person.slug())).toList();
        boolean named = people.values().stream().anyMatch(person -> !LabelWords.isPart(person.name()));
        if (silent.isEmpty() && !named) {
            silent = TitleNames.of(transcript.title(), transcript.body()).stream()
                    .map(person -> known(panel, person, directory)).toList();
        }
        return new Roster(people.values().stream().toList(), slugs, silent);
    }

    private void label(Piece piece) {
        var person = called.get(Slug.ofName(piece.label()));
        person = person != null ? person : LabelWords.counted(piece.label()).map(voices::get).orElse(null);
        var label = person != null ? piece.label() : directoryNames.of(piece.label(), piece.affiliation());
        person = person != null ? person : called.get(Slug.ofName(label));
        if (person == null && LabelWords.isNobody(label)) {
            return;
        }
        var titled = Optional.ofNullable(titles.of(label)).or(() -> titledName(label)).orElse(null);
        person = person != null ? person : listed.of(label);
        var name = titled == null || person != null ? label : titled.name();
        person = person != null ? person : called.getOrDefault(Slug.ofName(name), listed.of(name));
        if (person == null) {
            boolean partOfName = label.indexOf(' ') > 0 && label.equals(piece.affiliation() + " " + piece.label());
            person = labelled(name, partOfName ? null : piece.affiliation());
        }
        add(person);
        slugs.put(piece.label(), person.slug());
        if (titled != null && LabelWords.role(titled.title()).isPresent() && !declared.contains(person.slug())) {
            people.computeIfPresent(person.slug(), (slug, known) -> withBracket(known, titled.title()));
        }
    }

    /** Splits a label into a title and a name of people.yaml, which means that person in every panel; empty if it is none. */
    private Optional<TitledName> titledName(String label) {
        return directory.called(label, panel).isPresent()
                ? Optional.empty()
                : TitledName.readings(label).stream()
                        .filter(reading -> reading.isMoreThanSurname() && directory.called(reading.name(), panel)
                                .filter(person -> directory.listed(person.slug()).isPresent()).isPresent())
                        .findFirst();
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

    private Person labelled(String label, String beside) {
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

    /** Adds a person. A name belongs to the first person who has it. */
    private void add(Person person) {
        people.putIfAbsent(person.slug(), person);
        called.putIfAbsent(person.slug(), person);
        // A form without letters and digits, such as a dash, has the slug of the label "Speaker".
        person.names().stream().filter(name -> !NameForm.fold(name).isEmpty())
                .forEach(name -> called.putIfAbsent(Slug.ofName(name), person));
    }
}
