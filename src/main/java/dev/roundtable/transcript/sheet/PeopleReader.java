package dev.roundtable.transcript.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yaml.snakeyaml.nodes.Node;

import dev.roundtable.text.NameForm;
import dev.roundtable.text.NearestForm;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.LabelWords;
import dev.roundtable.transcript.sheet.PersonEntry.Elsewhere;

/** Reads the people.yaml files of all folders. All of their problems are reported at once. */
public final class PeopleReader {

    private static final String PEOPLE = "people";
    private static final String NOT_SAME = "not-same";
    private static final List<String> PERSON = Stream
            .concat(SheetReader.PERSON.stream().filter(key -> !key.equals("role")), Stream.of(NOT_SAME)).toList();

    private final List<Problem> problems = new ArrayList<>();
    private final List<PersonEntry> entries = new ArrayList<>();
    private final Map<String, PersonEntry> bySlug = new HashMap<>();
    private final Map<String, PersonEntry> byName = new HashMap<>();

    private PeopleReader() {
    }

    /**
     * Reads the files, each a list of people in UTF-8 YAML 1.1, as one directory.
     *
     * @throws TranscriptException when one is not YAML, has an unknown key, lacks a needed one or has one that cannot be, or when
     *         two entries, of one file or of two, have a slug or a name in common; every problem names its file and line
     */
    public static People read(List<TextFile> files) {
        var reader = new PeopleReader();
        files.forEach(reader::add);
        if (!reader.problems.isEmpty()) {
            throw new TranscriptException(reader.problems);
        }
        return new People(reader.entries);
    }

    private void add(TextFile file) {
        Node root;
        try {
            root = SheetReader.compose(file, "- { slug: …, name: … }");
        } catch (TranscriptException e) {
            problems.addAll(e.problems());
            return;
        }
        new SheetNode(file.name(), YamlNodes.underKey(PEOPLE, root), "people.yaml", List.of(PEOPLE),
                problems)
                .mappings(PEOPLE, "a person", PERSON).forEach(node -> add(file.name(), node));
    }

    private void add(String file, SheetNode node) {
        var entry = new PersonEntry(file, node.line(), SheetReader.person(node), elsewhere(file, node));
        var check = ValueCheck.ofAll(file, problems);
        check.person(node.line(), entry.person());
        unique(entry);
        var forms = Stream.concat(Stream.of(entry.person().slug()), entry.person().names().stream()).map(NameForm::key)
                .collect(Collectors.toSet());
        entry.notSame().forEach(elsewhere -> ownForm(entry, elsewhere, forms));
        entries.add(entry);
    }

    private List<Elsewhere> elsewhere(String file, SheetNode node) {
        var all = new ArrayList<Elsewhere>();
        for (var written : node.texts(NOT_SAME)) {
            int at = written.lastIndexOf('@');
            if (at < 1 || at == written.length() - 1) {
                problems.add(Problem.error(file, node.line(NOT_SAME),
                        "\"%s\" does not name a speaker and a panel.".formatted(Excerpt.of(written)),
                        "Write it as slug@panel-slug."));
            } else {
                all.add(new Elsewhere(written.substring(0, at), written.substring(at + 1)));
            }
        }
        return all;
    }

    private void ownForm(PersonEntry entry, Elsewhere elsewhere, Set<String> forms) {
        if (!forms.contains(NameForm.key(elsewhere.slug()))) {
            error(entry,
                    "\"%s\" is neither the slug nor a name of %s.".formatted(Excerpt.of(elsewhere.slug()),
                            entry.person().slug())
                            + NearestForm.hint(forms, elsewhere.slug()),
                    "Say under not-same which slug or name means somebody else in the panel.");
        }
    }

    private void unique(PersonEntry entry) {
        var person = entry.person();
        var other = person.slug().isEmpty() ? null : bySlug.putIfAbsent(person.slug(), entry);
        if (other != null) {
            error(entry, "The slug \"%s\" is already that of \"%s\" in %s.".formatted(person.slug(), other.person().name(),
                    other.place()), "Name each person once: make the names of both entries one entry's aliases.");
            return;
        }
        for (var name : person.names().stream().filter(name -> !NameForm.identity(name).isEmpty()).toList()) {
            if (LabelWords.isPart(name)) {
                error(entry, "\"%s\" is a part in a talk and nobody's name.".formatted(name), "Leave it out.");
                continue;
            }
            var namesake = byName.putIfAbsent(NameForm.identity(name), entry);
            if (namesake != null && namesake != entry) {
                error(entry,
                        "\"%s\" is already a name of %s in %s.".formatted(name, namesake.person().slug(), namesake.place()),
                        "Give a name to one person. Where somebody else has it in a panel, write that under not-same.");
            }
        }
    }

    private void error(PersonEntry entry, String message, String remedy) {
        problems.add(Problem.error(entry.file(), entry.line(), message, remedy));
    }
}
