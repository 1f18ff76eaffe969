package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.roundtable.transcript.Person.Role;
import dev.roundtable.transcript.sheet.PanelSheet;

/**
 * Who takes part: the people whom the sheet declares, and those whom only labels name.
 *
 * @param people declared ones first, then by first label
 * @param slugs the slug of each label of the transcript
 */
record Roster(List<Person> people, Map<String, String> slugs) {

    static Roster of(Transcript transcript, PanelSheet sheet) {
        var people = new ArrayList<>(sheet.people());
        var slugs = new LinkedHashMap<String, String>();
        for (var piece : transcript.pieces()) {
            if (piece.label() != null && !slugs.containsKey(piece.label())) {
                var person = people.stream().filter(known -> isCalled(known, piece.label())).findFirst().orElseGet(() -> {
                    var named = new Person(Slug.ofName(piece.label()), piece.label(), null, Role.PANELIST,
                            piece.affiliation(), List.of());
                    people.add(named);
                    return named;
                });
                slugs.put(piece.label(), person.slug());
            }
        }
        return new Roster(people, slugs);
    }

    /** The slugs of those who lead the discussion. */
    Set<String> moderators() {
        return people.stream().filter(person -> person.role() == Role.MODERATOR || person.role() == Role.HOST)
                .map(Person::slug).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isCalled(Person person, String label) {
        return label.equals(person.name()) || label.equals(person.romanizedName()) || person.aliases().contains(label)
                || Slug.ofName(label).equals(person.slug());
    }
}
