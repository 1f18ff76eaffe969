package dev.roundtable.search.index;

import java.util.Collections;
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

    private final Map<String, List<String>> names;
    private final Map<String, Set<String>> slugs = new HashMap<>();

    /** @param names all names of each term, by its slug */
    public TermNames(Map<String, List<String>> names) {
        this.names = Map.copyOf(names);
        names.forEach((slug, forms) -> {
            add(slug, slug);
            forms.forEach(form -> add(form, slug));
        });
    }

    private void add(String name, String slug) {
        slugs.computeIfAbsent(NameForm.fold(name), key -> new TreeSet<>()).add(slug);
    }

    /** All names of a term; empty for an unknown slug. */
    public List<String> names(String slug) {
        return names.getOrDefault(slug, List.of());
    }

    /** The slugs of the terms that have this slug or whole name, sorted; empty if there is none. */
    public Set<String> slugs(String name) {
        return Collections.unmodifiableSet(slugs.getOrDefault(NameForm.fold(name), Set.of()));
    }
}
