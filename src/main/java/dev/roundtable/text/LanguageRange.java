package dev.roundtable.text;

import java.util.Optional;

/**
 * A language range (RFC 4647, extended filtering) with CLDR's likely subtags: {@code zh} matches every Chinese tag, {@code zh-TW}
 * matches {@code zh-Hant}, for that is how Chinese is written there, {@code en-GB} matches {@code en}, and {@code *} matches all.
 */
public final class LanguageRange {

    private static final String ANY = "*";

    private final LanguageTag wanted;

    private LanguageRange(LanguageTag wanted) {
        this.wanted = wanted;
    }

    /** The range, with hyphens or underscores and in any case; empty where it is ill-formed. */
    public static Optional<LanguageRange> of(String range) {
        var written = range.strip().replace('_', '-');
        // After the first subtag a wildcard says nothing: subtags may be left out there anyway.
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
        // A language without a script and a region stands for all of them; a region stands for what is written there.
        boolean anyScript = wanted.script().isEmpty() && (wanted.region().isEmpty() || wanted.isUndetermined());
        boolean anyRegion = wanted.region().isEmpty() || tag.region().isEmpty();
        return (anyScript || wanted.likelyScript().equals(tag.likelyScript()))
                && (anyRegion || wanted.region().equals(tag.region())) && tag.variants().containsAll(wanted.variants());
    }
}
