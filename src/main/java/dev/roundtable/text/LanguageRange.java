package dev.roundtable.text;

import java.util.Optional;

/**
 * A language range (RFC 4647, extended filtering) with CLDR's likely subtags. {@code zh} matches every Chinese tag. {@code zh-TW}
 * matches {@code zh-Hant}, because Chinese is written in that script there. {@code en-GB} matches {@code en}, and {@code *} matches
 * all tags.
 */
public final class LanguageRange {

    private static final String ANY = "*";

    private final LanguageTag wanted;

    private LanguageRange(LanguageTag wanted) {
        this.wanted = wanted;
    }

    /** Parses a range, with hyphens or underscores and in any case; empty if it is ill-formed. */
    public static Optional<LanguageRange> of(String range) {
        var written = range.strip().replace('_', '-');
        // A wildcard after the first subtag changes nothing: extended filtering may skip subtags there anyway.
        var plain = (written.startsWith(ANY) ? "und" + written.substring(1) : written).replace("-*", "");
        return LanguageTag.of(plain).map(LanguageRange::new);
    }

    /** Whether the range matches a tag; {@code *} alone matches an ill-formed one. */
    public boolean matches(String tag) {
        return LanguageTag.of(tag).map(this::matches)
                .orElse(wanted.isUndetermined() && wanted.script().isEmpty() && wanted.region().isEmpty());
    }

    private boolean matches(LanguageTag tag) {
        if (!wanted.isUndetermined() && !wanted.language().equals(tag.language())) {
            return false;
        }
        // A language alone stands for all of its scripts; a language with a region stands for the usual script of the region.
        boolean anyScript = wanted.script().isEmpty() && (wanted.region().isEmpty() || wanted.isUndetermined());
        boolean anyRegion = wanted.region().isEmpty() || tag.region().isEmpty();
        return (anyScript || wanted.likelyScript().equals(tag.likelyScript()))
                && (anyRegion || wanted.region().equals(tag.region())) && tag.variants().containsAll(wanted.variants());
    }
}
