package dev.roundtable.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.roundtable.text.NameForm;

/** Finds the slugs of terms by a slug, a name or an alias, in any case, width and script. Immutable. */
public final class TermNames {

    /** No terms. */
    public static final TermNames NONE = new TermNames(Map.of());

    private final Map<String, Set<String>> slugs = new HashMap<>();

    /** @param names all names of each term, by its slug */
    public TermNames(Map<String, List<String>> names) {
        names.forEach((slug, forms) -> {
            add(slug, slug);
            forms.forEach(form -> add(form, slug));
        });
    }

    private void add(String name, String slug) {
        slugs.computeIfAbsent(NameForm.fold(name), key -> new TreeSet<>()).add(slug);
    }

    /** The slugs of the terms that have this slug or whole name, sorted; empty if there is none. */
    public Set<String> slugs(String name) {
        return Set.copyOf(slugs.getOrDefault(NameForm.fold(name), Set.of()));
    }
}
