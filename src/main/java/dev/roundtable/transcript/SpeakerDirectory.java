package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.roundtable.transcript.sheet.PanelSheet;

/**
 * Whom a name means, over all panels: the people whom sheets declare, by name, romanized name and alias. Simplified and traditional
 * forms of a name are one name. A name that two sheets give to two people means neither.
 */
public final class SpeakerDirectory {

    private final Map<String, Person> byName = new TreeMap<>();
    private final Map<String, Declared> bySlug = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The people of these sheets. */
    public SpeakerDirectory(List<PanelSheet> sheets) {
        var contested = new LinkedHashMap<String, Problem>();
        for (var sheet : sheets) {
            for (var person : sheet.people()) {
                same(sheet.file(), person);
                names(person).forEach(name -> declare(sheet.file(), name, person, contested));
            }
        }
        contested.keySet().forEach(byName::remove);
        problems.addAll(contested.values());
    }

    /** A directory of nobody. */
    public static SpeakerDirectory empty() {
        return new SpeakerDirectory(List.of());
    }

    /** Who is called exactly so; empty where nobody is, or the name is a part in the talk and no name. */
    public Optional<Person> called(String name) {
        return LabelWords.isPart(name) ? Optional.empty() : Optional.ofNullable(byName.get(Slug.ofName(name)));
    }

    /** Whether a sheet gives this slug to somebody. */
    boolean declares(String slug) {
        return bySlug.containsKey(slug);
    }

    /** Names that two sheets give to two people, and people to whom two sheets give no name in common. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Equal for directories that mean the same. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        byName.forEach((name, person) -> text.append(name).append('=').append(person.slug()).append('\n'));
        bySlug.keySet().forEach(slug -> text.append(slug).append('\n'));
        return text.toString();
    }

    private void declare(String file, String name, Person person, Map<String, Problem> contested) {
        var other = byName.putIfAbsent(name, person);
        if (other != null && !other.slug().equals(person.slug())) {
            contested.putIfAbsent(name, Problem.warning(file, null,
                    "\"%s\" is a name of %s here and of %s in another sheet, so it tells neither.".formatted(name,
                            person.slug(), other.slug()),
                    "Give one person one slug in all sheets, or remove the alias from one."));
        }
    }

    /** One slug is one person, whatever the names; an editor is told where sheets have no name of that person in common. */
    private void same(String file, Person person) {
        var names = names(person);
        var known = bySlug.putIfAbsent(person.slug(), new Declared(file, person.name(), new HashSet<>(names)));
        if (known == null) {
            return;
        }
        if (!names.isEmpty() && !known.names.isEmpty() && Collections.disjoint(known.names, names)) {
            problems.add(Problem.warning(file, null,
                    "The slug \"%s\" is that of \"%s\" here and of \"%s\" in %s; they are taken for one person."
                            .formatted(person.slug(), person.name(), known.name, known.file),
                    "If they are two, give one of them another slug; if not, declare one of the names as an alias."));
        }
        known.names.addAll(names);
    }

    private record Declared(String file, String name, Set<String> names) {}

    private static List<String> names(Person person) {
        var names = new ArrayList<String>();
        names.add(person.name());
        if (person.romanizedName() != null) {
            names.add(person.romanizedName());
        }
        names.addAll(person.aliases());
        return names.stream().filter(name -> !LabelWords.isPart(name)).map(Slug::ofName).distinct().toList();
    }
}
