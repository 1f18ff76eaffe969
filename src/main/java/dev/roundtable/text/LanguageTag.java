package dev.roundtable.text;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A language tag (BCP 47, RFC 5646), split into its subtags.
 *
 * @param language two lower-case letters, or three if the language has no code of two; {@code und} if the tag names none
 * @param script four letters, such as {@code Hant}; empty if the tag names none
 * @param region such as {@code TW} or {@code 419}; empty if the tag names none
 * @param variants such as {@code 1996}, in lower case
 */
public record LanguageTag(String language, String script, String region, List<String> variants) {

    private static final String UNDETERMINED = "und";
    /** RFC 5646 reserves longer primary subtags; none is registered. */
    private static final int LONGEST_LANGUAGE = 3;

    public LanguageTag {
        variants = List.copyOf(variants);
    }

    /** Parses a tag, in any case; empty if it is ill-formed. */
    public static Optional<LanguageTag> of(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            var language = LanguageCodes.shortest(locale.getLanguage());
            if (tag.isBlank() || language.isEmpty() && !tag.toLowerCase(Locale.ROOT).startsWith(UNDETERMINED)
                    || language.length() > LONGEST_LANGUAGE) {
                return Optional.empty();
            }
            var variants = locale.getVariant().toLowerCase(Locale.ROOT);
            return Optional
                    .of(new LanguageTag(language.isEmpty() ? UNDETERMINED : language, locale.getScript(), locale.getCountry(),
                            variants.isEmpty() ? List.of() : List.of(variants.split("_"))));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The canonical form of a tag: usual case, and the language in two letters if it has such a code. Ill-formed ends are cut. */
    public static String canonical(String tag) {
        var locale = Locale.forLanguageTag(tag);
        try {
            return new Locale.Builder().setLocale(locale).setLanguage(LanguageCodes.shortest(locale.getLanguage())).build()
                    .toLanguageTag();
        } catch (IllformedLocaleException e) {
            // The builder refuses some variants that a tag may have.
            return locale.toLanguageTag();
        }
    }

    /** Whether the language is one of ISO 639. Codes of three letters are not checked. */
    public boolean isKnown() {
        return language.length() > 2 ? !isUndetermined() : Set.of(Locale.getISOLanguages()).contains(language);
    }

    boolean isUndetermined() {
        return language.equals(UNDETERMINED);
    }

    /** The script that the tag names, else the usual script of its language in its region. */
    public String likelyScript() {
        if (!script.isEmpty()) {
            return script;
        }
        var inRegion = Scripts.BY_TAG.get(language + "-" + region);
        return inRegion != null ? inRegion : Scripts.BY_TAG.getOrDefault(language, "Latn");
    }

    /** CLDR's likely subtags. */
    private static final class Scripts {

        private static final Map<String, String> BY_TAG = new HashMap<>();

        static {
            for (var line : Table.lines("scripts.txt")) {
                var fields = line.split(" ");
                for (int i = 1; i < fields.length; i++) {
                    BY_TAG.put(fields[i], fields[0]);
                }
            }
        }
    }
}
