package dev.roundtable.transcript;

import java.text.Normalizer;
import java.util.Locale;

/** Short names for URLs and queries, made of letters, digits and single hyphens. */
final class Slug {

    private Slug() {
    }

    /** A panel's slug from its transcript's file name, without folder and extension. */
    static String ofFile(String name) {
        var base = name.substring(name.lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        return of(dot > 0 ? base.substring(0, dot) : base, "panel");
    }

    /** A speaker's slug from a name, which may be Chinese. */
    static String ofName(String name) {
        return of(name, "speaker");
    }

    private static String of(String words, String otherwise) {
        var slug = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsLetter}\\p{IsDigit}]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? otherwise : slug;
    }
}
