package dev.roundtable.http.negotiation;

import java.util.List;

/** Chooses a language by the header {@code Accept-Language} (RFC 9110, section 12.5.4). */
public final class LanguagePreference {

    private LanguagePreference() {
    }

    /**
     * The language that a client likes best.
     *
     * @param acceptLanguage all lines of the header, joined by commas; null if the header is absent
     * @param offered primary languages in lower case; the first is for clients that accept none of them
     * @return one of the offered languages
     */
    public static String of(String acceptLanguage, List<String> offered) {
        var best = offered.get(0);
        double bestWeight = 0;
        for (var range : acceptLanguage == null ? List.<WeightedValue>of() : WeightedValue.list(acceptLanguage)) {
            var primary = range.name().split("-", 2)[0];
            if (range.weight() > bestWeight && offered.contains(primary)) {
                best = primary;
                bestWeight = range.weight();
            }
        }
        return best;
    }
}
