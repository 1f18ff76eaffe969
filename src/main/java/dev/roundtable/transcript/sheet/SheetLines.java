package dev.roundtable.transcript.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.script.Person;

/**
 * The lines of a panel sheet, for messages.
 *
 * @param keys the line of the value of each key
 * @param people the line of each person, by slug
 */
public record SheetLines(Map<String, Integer> keys, Map<String, Integer> people) {

    /** The lines of no sheet. */
    static final SheetLines NONE = new SheetLines(Map.of(), Map.of());

    public SheetLines {
        keys = Map.copyOf(keys);
        people = Map.copyOf(people);
    }

    static SheetLines of(SheetNode node, List<String> keys, List<Person> people) {
        var ofKeys = new HashMap<String, Integer>();
        keys.stream().filter(node::has).forEach(key -> ofKeys.put(key, node.line(key)));
        var ofPeople = new HashMap<String, Integer>();
        for (int i = 0; i < people.size(); i++) {
            ofPeople.putIfAbsent(people.get(i).slug(), node.line("people", i));
        }
        return new SheetLines(ofKeys, ofPeople);
    }

    /** The line of the value of a key; null if the sheet has none. */
    public Integer of(String key) {
        return keys.get(key);
    }

    /** The line of a person of the sheet; null if it is none. */
    public Integer of(Person person) {
        return people.get(person.slug());
    }
}
