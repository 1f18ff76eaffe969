package dev.roundtable.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.roundtable.search.analysis.TextAnalyzer;
import dev.roundtable.text.NameForm;

/** Finds the slugs of terms by a slug, a name or an alias, in any case, width and script. Immutable. */
public final class TermNames {

    /** No terms. */
    public static final TermNames NONE = new TermNames(Map.of());

    private final Map<String, List<String>> names;
    private final Map<String, Set<String>> slugs = new HashMap<>();
    /** The same by names whose English words are stems. */
    private final Map<String, Set<String>> byStems = new HashMap<>();

    /** @param names all names of each term, by its slug */
    public TermNames(Map<String, List<String>> names) {
        this.names = Map.copyOf(names);
        var analyzer = new TextAnalyzer();
        names.forEach((slug, forms) -> {
            add(slug, slug, analyzer);
            forms.forEach(form -> add(form, slug, analyzer));
        });
    }

    private void add(String name, String slug, TextAnalyzer analyzer) {
        slugs.computeIfAbsent(NameForm.fold(name), key -> new TreeSet<>()).add(slug);
        byStems.computeIfAbsent(stems(name, analyzer), key -> new TreeSet<>()).add(slug);
    }

    /** The words of a name with their stems in place of inflected ones. */
    private static String stems(String name, TextAnalyzer analyzer) {
        var tokens = analyzer.analyze(name);
        var words = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.kind(i)) {
                case WORD, CHARACTER -> words.add(tokens.term(i));
                case STEM -> words.set(words.size() - 1, tokens.term(i).substring(1));
                default -> {
                    // pairs repeat the characters
                }
            }
        }
        return String.join(" ", words);
    }

    /** All names of a term; empty for an unknown slug. */
    public List<String> names(String slug) {
        return names.getOrDefault(slug, List.of());
    }

    /** The slugs of the terms that have this slug or whole name, sorted; empty if there is none. */
    public Set<String> slugs(String name) {
        return Collections.unmodifiableSet(slugs.getOrDefault(NameForm.fold(name), Set.of()));
    }

    /** The slugs of the terms that words of a query name, inflected or not: chips name a chip. Sorted; empty if there is none. */
    public Set<String> namedBy(String words) {
        var exact = slugs(words);
        return exact.isEmpty()
                ? Collections.unmodifiableSet(byStems.getOrDefault(stems(words, new TextAnalyzer()), Set.of()))
                : exact;
    }

    /** All names of all terms. */
    public Collection<String> all() {
        return names.values().stream().flatMap(List::stream).distinct().sorted().toList();
    }
}
