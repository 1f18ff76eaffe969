package dev.roundtable.transcript.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.roundtable.transcript.file.Excerpt;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Term;
import dev.roundtable.transcript.sheet.PanelSheet;
import dev.roundtable.transcript.sheet.PanelSheet.GlossaryEntry;
import dev.roundtable.transcript.sheet.TermEntry;
import dev.roundtable.transcript.sheet.Terms;

/**
 * Defines the terms of all panels, so that a slug has one name and one kind in the whole corpus: by terms.yaml first, then by the first
 * panel sheet whose glossary has the slug. Immutable.
 */
public final class TermDirectory {

    private final Map<String, Term> bySlug = new LinkedHashMap<>();
    /** Terms of glossaries that do not say what kind of thing the term is. */
    private final Set<String> withoutKind = new HashSet<>();
    private final FormTrie forms = new FormTrie();
    /** The forms that are limited to panels, by the slug of the panel. */
    private final Map<String, List<Form>> limited = new HashMap<>();
    private final String digest;

    /** A directory of the terms of terms.yaml and of the glossaries of panel sheets. */
    public TermDirectory(Terms terms, List<PanelSheet> sheets) {
        for (var entry : terms.entries()) {
            bySlug.put(entry.term().slug(), entry.term());
            for (var form : entry.term().forms()) {
                if (entry.panels().isEmpty()) {
                    forms.add(form(entry, form));
                }
                entry.panels().forEach(
                        panel -> limited.computeIfAbsent(panel, slug -> new ArrayList<>()).add(form(entry, form)));
            }
        }
        sheets.stream().flatMap(sheet -> sheet.glossary().stream()).filter(entry -> entry.term() != null)
                .forEach(this::add);
        digest = terms + "\n" + bySlug;
    }

    private void add(GlossaryEntry entry) {
        if (bySlug.putIfAbsent(entry.term(), of(entry)) == null && entry.kind() == null) {
            withoutKind.add(entry.term());
        }
    }

    /** A directory without terms. */
    public static TermDirectory empty() {
        return new TermDirectory(Terms.none(), List.of());
    }

    /** The term with a slug; empty if neither terms.yaml nor a sheet has it. */
    public Optional<Term> term(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /**
     * Finds the mentions of the terms of one panel.
     *
     * @param slug the slug of the panel
     * @param sheet its sheet
     * @param people its people
     */
    public TermFinder finder(String slug, PanelSheet sheet, List<Person> people) {
        var panel = new LinkedHashMap<>(bySlug);
        var own = new FormTrie();
        for (var person : people.stream().filter(person -> !isOtherTerm(person)).toList()) {
            var declared = sheet.person(person.slug()).isPresent();
            panel.merge(person.slug(), of(person), (known, called) -> called.with(known.forms()));
            panel.get(person.slug()).forms().stream().filter(form -> declared || isFullName(form))
                    .forEach(form -> own.add(new Form(person.slug(), form, true, List.of())));
        }
        var corrected = new ArrayList<GlossaryEntry>();
        for (var entry : sheet.glossary()) {
            if (entry.term() != null) {
                panel.computeIfAbsent(entry.term(), term -> of(entry));
                corrected.add(entry);
                var term = panel.get(entry.term());
                if (entry.in().isEmpty() && term.forms().stream().noneMatch(entry.to()::contains)) {
                    panel.put(entry.term(), term.with(List.of(entry.to())));
                    own.add(new Form(entry.term(), entry.to(), isExact(term.kind(), entry.to()), List.of()));
                }
            }
        }
        panel.values().stream().filter(term -> corrected.stream().anyMatch(entry -> entry.term().equals(term.slug())))
                .forEach(term -> own.add(new Form(term.slug(), term.name(), isExact(term.kind(), term.name()), List.of())));
        limited.getOrDefault(slug, List.of()).forEach(own::add);
        return new TermFinder(panel, own, forms, corrected);
    }

    /**
     * Warns of people with the slug of a company, a product, a model or a concept: the term stays what it is, and nothing mentions the
     * person.
     *
     * @param file the file whose editor can give the person another slug
     * @param people the people of a panel
     */
    public List<Problem> problems(String file, List<Person> people) {
        return people.stream().filter(this::isOtherTerm).map(person -> Problem.warning(file, null,
                "The speaker %s has the slug \"%s\" of a term of the kind %s, so no mention is one of the speaker.".formatted(
                        Excerpt.of(person.name()), Excerpt.of(person.slug()), bySlug.get(person.slug()).kind()),
                "Give the person another slug in the panel sheet under people.")).toList();
    }

    private boolean isOtherTerm(Person person) {
        var term = bySlug.get(person.slug());
        return term != null && term.kind() != Term.Kind.PERSON && !withoutKind.contains(person.slug());
    }

    /** A text that is equal for equal directories. It is part of content hashes. */
    @Override
    public String toString() {
        return digest;
    }

    private static Form form(TermEntry entry, String form) {
        return new Form(entry.term().slug(), form, isExact(entry.term().kind(), form), entry.in());
    }

    /** Whether case counts: in names of things and people, and in short forms, such as RL, because other words are written alike. */
    private static boolean isExact(Term.Kind kind, String form) {
        return kind != Term.Kind.CONCEPT || form.length() < 4 || form.equals(form.toUpperCase(Locale.ROOT));
    }

    /** Whether a name of somebody whom only labels name is sure to mean that person: a single Latin word may be any word. */
    private static boolean isFullName(String name) {
        return name.strip().indexOf(' ') > 0 || name.codePoints().anyMatch(c -> c > 0x2E80) && name.length() > 1;
    }

    private static Term of(GlossaryEntry entry) {
        return new Term(entry.term(), entry.to(), Map.of(),
                Objects.requireNonNullElse(entry.kind(), Term.Kind.CONCEPT), List.of());
    }

    private static Term of(Person person) {
        var names = person.romanizedName() == null ? Map.<String, String>of() : Map.of("en", person.romanizedName());
        return new Term(person.slug(), person.name(), names, Term.Kind.PERSON, person.aliases());
    }
}
