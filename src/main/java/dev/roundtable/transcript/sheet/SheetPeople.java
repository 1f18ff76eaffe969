package dev.roundtable.transcript.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.roundtable.text.NameForm;
import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.Person;

/** Checks the people of a panel sheet: no two have a slug or a name in common. */
final class SheetPeople {

    private static final int MOST_PEOPLE = 5_000;

    private final PanelSheet sheet;
    private final SheetNode node;
    private final List<Problem> problems;
    private final Map<String, Person> bySlug = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();

    /** @param node the sheet as it was written, for its lines */
    SheetPeople(PanelSheet sheet, SheetNode node, List<Problem> problems) {
        this.sheet = sheet;
        this.node = node;
        this.problems = problems;
    }

    void check(ValueCheck values) {
        if (sheet.people().size() > MOST_PEOPLE) {
            error(node.line("people"), "The sheet names %,d people.".formatted(sheet.people().size()),
                    "A panel has at most %,d; split it.".formatted(MOST_PEOPLE));
            return;
        }
        for (int i = 0; i < sheet.people().size(); i++) {
            var person = sheet.people().get(i);
            int line = node.line("people", i);
            values.person(line, person);
            if (!person.slug().isEmpty() && bySlug.putIfAbsent(person.slug(), person) != null) {
                error(line, "Two people have the slug \"%s\".".formatted(person.slug()), "Name each person once.");
            }
            names(line, person);
        }
    }

    private void names(int line, Person person) {
        // Two people may have one romanized name: 姚顺雨 and 姚顺宇 are both Yao Shunyu.
        for (var name : Stream.concat(Stream.of(person.name()), person.aliases().stream()).toList()) {
            var form = NameForm.identity(name);
            var other = form.isEmpty() ? null : byName.putIfAbsent(form, person);
            if (other != null && !other.slug().equals(person.slug())) {
                error(line, "\"%s\" is a name of %s and of %s.".formatted(Excerpt.of(name), other.slug(), person.slug()),
                        "Name each person once, and give a name to one person.");
            }
        }
    }

    private void error(int line, String message, String remedy) {
        problems.add(Problem.error(sheet.file(), line, message, remedy));
    }
}
