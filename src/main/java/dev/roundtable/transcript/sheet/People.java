package dev.roundtable.transcript.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.roundtable.text.NameForm;
import dev.roundtable.text.NearestForm;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.sheet.PersonEntry.Elsewhere;

/** The people of all people.yaml files, for all panels. They take precedence over panel sheets. */
public final class People {

    private final List<PersonEntry> entries;
    private final Map<String, PersonEntry> bySlug = new HashMap<>();
    private final Map<String, PersonEntry> byName = new HashMap<>();

    /** @param entries of which no two have a slug or a name in common */
    People(List<PersonEntry> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : entries) {
            bySlug.put(entry.person().slug(), entry);
            entry.person().names().forEach(name -> byName.put(NameForm.identity(name), entry));
        }
        // What has neither letters nor digits is nobody's name.
        byName.remove("");
    }

    /** No people. */
    public static People none() {
        return new People(List.of());
    }

    /** All entries, in the order of folders and lines. */
    public List<PersonEntry> entries() {
        return entries;
    }

    /** The entry with a slug. */
    public Optional<PersonEntry> of(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The entry with a name, in any case, width and script. */
    public Optional<PersonEntry> called(String name) {
        return Optional.ofNullable(byName.get(NameForm.identity(name)));
    }

    /** Whether an entry says that in this panel its slug and names mean somebody else. */
    public boolean isSomebodyElse(String slug, String panel) {
        return of(slug).map(entry -> entry.isSomebodyElse(panel)).orElse(false);
    }

    /** The contradictions of a panel sheet: another slug for a name, or the slug of somebody who is not in this panel. */
    public List<Problem> contradictions(String panel, PanelSheet sheet) {
        var problems = new ArrayList<Problem>();
        for (var person : sheet.people()) {
            var others = new HashSet<PersonEntry>();
            for (var name : person.names()) {
                called(name).filter(entry -> !entry.person().slug().equals(person.slug()) && !entry.isSomebodyElse(panel))
                        .filter(others::add)
                        .ifPresent(entry -> problems.add(Problem.error(sheet.file(), sheet.lines().of(person),
                                "\"%s\" has the slug %s here and %s in %s.".formatted(name, person.slug(),
                                        entry.person().slug(), entry.place()),
                                "Use one slug in both; if it is somebody else, add not-same: [%s@%s] there."
                                        .formatted(entry.person().slug(), panel))));
            }
            of(person.slug()).filter(entry -> entry.isSomebodyElse(panel))
                    .ifPresent(entry -> problems.add(Problem.error(sheet.file(), sheet.lines().of(person),
                            "\"%s\" has the slug %s here, and %s says that it is somebody else.".formatted(person.name(),
                                    person.slug(), entry.place()),
                            "Write another slug here, or remove the panel from not-same there.")));
        }
        return problems;
    }

    /** Warnings of entries that name an unknown panel. */
    public List<Problem> unknownPanels(Collection<String> panels) {
        return entries.stream().flatMap(entry -> entry.notSame().stream().map(Elsewhere::panel)
                .filter(panel -> !panels.contains(panel)).map(panel -> Problem.warning(entry.file(), entry.line(),
                        "not-same names the panel \"%s\", which does not exist.".formatted(panel)
                                + NearestForm.hint(panels, panel),
                        "Write the slug of a panel, or remove it.")))
                .toList();
    }

    /** A text that is equal for equal entries. It is part of content hashes. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.person()).append(entry.notSame()).append('\n'));
        return text.toString();
    }
}
