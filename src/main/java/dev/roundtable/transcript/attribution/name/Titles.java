package dev.roundtable.transcript.attribution.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.script.Person;

/** Maps titles to the people who bear them, from affiliations and from the talk: "Minister Ames" once, then "the minister". */
public final class Titles {

    private final Map<String, Set<Integer>> bearers = new HashMap<>();
    private final Map<String, Integer> given = new HashMap<>();

    /** The titles that affiliations contain. */
    public static Titles of(List<Person> people, Lexicon lexicon) {
        var titles = new Titles();
        for (int p = 0; p < people.size(); p++) {
            var affiliation = people.get(p).affiliation() == null ? "" : HanText.fold(people.get(p).affiliation());
            for (var title : lexicon.all(Cue.TITLE, affiliation, 0, affiliation.length())) {
                titles.learn(affiliation.substring(title.start(), title.end()), p);
            }
        }
        return titles;
    }

    /** A copy with one more title, for a hypothesis. */
    public Titles with(String title, int person) {
        var more = new Titles();
        bearers.forEach((known, persons) -> more.bearers.put(known, new HashSet<>(persons)));
        more.given.putAll(given);
        more.given.put(title, person);
        return more;
    }

    /** Adds a title of a person; an empty one is ignored. */
    void learn(String title, int person) {
        if (!title.isEmpty()) {
            bearers.computeIfAbsent(title, t -> new HashSet<>()).add(person);
        }
    }

    /** The person whom a title without a name means; null if nobody or more than one person bears it. */
    Integer bearer(String title) {
        var supposed = given.get(title);
        var persons = bearers.getOrDefault(title, Set.of());
        return supposed != null ? supposed : persons.size() == 1 ? persons.iterator().next() : null;
    }

    boolean isKnown(String title) {
        return given.containsKey(title) || bearers.containsKey(title);
    }

    /** Whether a person bears any title. */
    public boolean hasTitle(int person) {
        return given.containsValue(person) || bearers.values().stream().anyMatch(persons -> persons.contains(person));
    }

    /**
     * The one of several people with a surname whom a title means: the bearer of the title or of a longer one ("总" for "总经理"), else
     * the only person without a title; null if there is none.
     */
    Integer among(List<Integer> namesakes, String title) {
        var bear = namesakes.stream().filter(p -> bears(p, title::equals)).toList();
        if (bear.isEmpty()) {
            bear = namesakes.stream().filter(p -> bears(p, borne -> borne.startsWith(title))).toList();
        }
        var without = bear.isEmpty() ? namesakes.stream().filter(p -> !hasTitle(p)).toList() : bear;
        return without.size() == 1 ? without.get(0) : null;
    }

    private boolean bears(int person, Predicate<String> title) {
        return bearers.entrySet().stream().anyMatch(borne -> title.test(borne.getKey()) && borne.getValue().contains(person));
    }
}
