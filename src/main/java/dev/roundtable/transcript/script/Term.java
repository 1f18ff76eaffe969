package dev.roundtable.transcript.script;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A named thing that talks mention.
 *
 * @param slug identifies the term in all panels, such as {@code anthropic}; that of a person who takes part is the speaker's
 * @param name the main name
 * @param names the names by language, as BCP 47 tags: {@code en}, {@code zh}; without an entry for a language, the main name is used
 * @param kind what kind of thing it is
 * @param aliases other forms of the name
 */
public record Term(String slug, String name, Map<String, String> names, Kind kind, List<String> aliases) {

    public Term {
        // sorted, because the text of a term is part of content hashes, which two processes must agree on
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        aliases = List.copyOf(aliases);
    }

    /** Every form that names the term: the name, the names by language, the aliases. */
    public List<String> forms() {
        return Stream.of(Stream.of(name), names.values().stream().sorted(), aliases.stream()).flatMap(forms -> forms).distinct()
                .toList();
    }

    /** The same term with more forms as aliases. */
    public Term with(List<String> more) {
        var known = forms();
        return new Term(slug, name, names, kind, Stream.concat(aliases.stream(),
                more.stream().filter(form -> !known.contains(form))).distinct().toList());
    }

    /** The kinds of things that a term names. Organizations are companies, books and films are products. */
    public enum Kind {
        COMPANY, PRODUCT, MODEL, PERSON, CONCEPT
    }
}
