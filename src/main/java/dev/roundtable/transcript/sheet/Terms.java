package dev.roundtable.transcript.sheet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.roundtable.text.HanText;

/** The terms of all terms.yaml files, for all panels. No two have a slug or a form in common. */
public final class Terms {

    private final Map<String, TermEntry> bySlug = new LinkedHashMap<>();

    Terms(List<TermEntry> entries) {
        entries.forEach(entry -> bySlug.put(entry.term().slug(), entry));
    }

    /** No terms. */
    public static Terms none() {
        return new Terms(List.of());
    }

    /** These terms, and those of {@code others} that have no slug and no form in common with them. */
    public Terms with(Terms others) {
        var forms = entries().stream().flatMap(Terms::forms).collect(Collectors.toSet());
        return new Terms(Stream.concat(entries().stream(), others.entries().stream()
                .filter(entry -> !bySlug.containsKey(entry.term().slug()) && forms(entry).noneMatch(forms::contains)))
                .toList());
    }

    private static Stream<String> forms(TermEntry entry) {
        return entry.term().forms().stream().map(HanText::fold);
    }

    /** All entries, in the order of folders and lines. */
    public Collection<TermEntry> entries() {
        return bySlug.values();
    }

    /** The entry with a slug. */
    public Optional<TermEntry> of(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** A text that is equal for equal terms. It is part of content hashes. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        entries().forEach(entry -> text.append(entry.term()).append(entry.in()).append(entry.panels()).append('\n'));
        return text.toString();
    }
}
