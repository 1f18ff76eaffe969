package dev.roundtable.transcript.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Slug;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.People;
import dev.roundtable.transcript.sheet.PersonEntry;

/**
 * Finds the person of a name, in all panels: people of people.yaml first, then people of panel sheets. Names, romanized names and
 * aliases are searched. Simplified and traditional forms of a name are equal. If two sheets give a name to two people, it means
 * neither, unless people.yaml has the name.
 */
public final class SpeakerDirectory {

    private final People people;
    private final Map<String, Person> merged = new TreeMap<>();
    private final Map<String, Person> byName = new TreeMap<>();
    private final Map<String, Declared> bySlug = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A directory of the people of panel sheets. */
    public SpeakerDirectory(List<PanelSheet> sheets) {
        this(People.none(), sheets);
    }

    /** A directory of the people of people.yaml and of panel sheets. */
    public SpeakerDirectory(People people, List<PanelSheet> sheets) {
        this.people = people;
        people.entries().forEach(entry -> same(entry.file(), entry.line(), entry.person()));
        var contested = new LinkedHashMap<String, Problem>();
        for (var sheet : sheets) {
            for (var person : sheet.people()) {
                same(sheet.file(), sheet.lines().of(person), person);
                names(person).forEach(name -> declare(sheet, name, person, contested));
            }
        }
        contested.keySet().forEach(byName::remove);
        problems.addAll(contested.values());
    }

    /** A directory without people. */
    public static SpeakerDirectory empty() {
        return new SpeakerDirectory(List.of());
    }

    /**
     * The person with a name, in a panel. It is empty if nobody has the name, if the name is only a part in the talk, or if people.yaml
     * says that the name means somebody else in this panel.
     */
    public Optional<Person> called(String name, String panel) {
        if (LabelWords.isPart(name)) {
            return Optional.empty();
        }
        return people.called(name).map(entry -> entry.person().called(name))
                .or(() -> Optional.ofNullable(byName.get(Slug.ofName(name))))
                .filter(person -> !people.isSomebodyElse(person.slug(), panel));
    }

    /**
     * A slug that nobody has, for a person who is not in the directory. It begins with the panel's slug if people.yaml says that the
     * name means somebody else in this panel.
     */
    String free(Person person, String panel) {
        boolean toldApart = people.called(person.name()).or(() -> people.of(person.slug()))
                .filter(entry -> people.isSomebodyElse(entry.person().slug(), panel)).isPresent();
        var base = toldApart ? panel + "-" + person.slug() : person.slug();
        var slug = base;
        for (int i = 2; bySlug.containsKey(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    /**
     * Checks that a panel sheet agrees with people.yaml.
     *
     * @throws TranscriptException if the sheet gives a person another slug, or the slug of somebody else
     */
    public void check(String panel, PanelSheet sheet) {
        var problems = people.contradictions(panel, sheet);
        if (!problems.isEmpty()) {
            throw new TranscriptException(problems);
        }
    }

    /** Warnings of entries of people.yaml that name an unknown panel. */
    public List<Problem> unknownPanels(Collection<String> panels) {
        return people.unknownPanels(panels);
    }

    /** The person with a slug, merged from people.yaml and then all panel sheets in their order. */
    public Optional<Person> declared(String slug) {
        return Optional.ofNullable(merged.get(slug));
    }

    /** The person with a slug in people.yaml. */
    public Optional<Person> listed(String slug) {
        return people.of(slug).map(PersonEntry::person);
    }

    /** Whether people.yaml says that two slugs are two people. */
    public boolean tellsApart(String slug, String other) {
        return people.of(slug).isPresent() && people.of(other).isPresent() || isSomebodyElse(slug, other)
                || isSomebodyElse(other, slug);
    }

    private boolean isSomebodyElse(String listed, String other) {
        return people.of(listed).stream().flatMap(entry -> entry.notSame().stream())
                .anyMatch(elsewhere -> other.startsWith(elsewhere.panel() + "-"));
    }

    /** Warnings of names that two sheets give to two people, and of slugs to which two sheets give different names. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A text that is equal for equal directories. It is part of content hashes. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        byName.forEach((name, person) -> text.append(name).append('=').append(person.slug()).append('\n'));
        bySlug.keySet().forEach(slug -> text.append(slug).append('\n'));
        merged.forEach((slug, person) -> text.append(slug).append('=').append(person.names()).append('\n'));
        text.append(people);
        return text.toString();
    }

    private void declare(PanelSheet sheet, String name, Person person, Map<String, Problem> contested) {
        if (people.called(name).isPresent()) {
            return;
        }
        var other = byName.putIfAbsent(name, person);
        if (other != null && !other.slug().equals(person.slug())) {
            contested.putIfAbsent(name, Problem.warning(sheet.file(), sheet.lines().of(person),
                    "\"%s\" is a name of %s and of %s, so it tells neither.".formatted(name,
                            person.slug(), other.slug()),
                    "Give one person one slug in all sheets, or remove the name from one of the two."));
        }
    }

    /** Merges declarations with the same slug into one person. A warning is added if they have no name in common. */
    private void same(String file, Integer line, Person person) {
        merged.merge(person.slug(), person, Person::and);
        var names = names(person);
        var known = bySlug.putIfAbsent(person.slug(), new Declared(file, person.name(), new HashSet<>(names)));
        if (known == null) {
            return;
        }
        if (!names.isEmpty() && !known.names.isEmpty() && Collections.disjoint(known.names, names)) {
            problems.add(Problem.warning(file, line,
                    "The slug \"%s\" is that of \"%s\" here and of \"%s\" in %s; they are taken for one person."
                            .formatted(person.slug(), person.name(), known.name, known.file),
                    "If they are two, give one of them another slug; if not, declare one of the names as an alias."));
        }
        known.names.addAll(names);
    }

    private record Declared(String file, String name, Set<String> names) {}

    private static List<String> names(Person person) {
        return person.names().stream().filter(name -> !LabelWords.isPart(name) && !NameForm.fold(name).isEmpty())
                .map(Slug::ofName).distinct().toList();
    }
}
