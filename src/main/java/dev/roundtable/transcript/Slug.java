package dev.roundtable.transcript;

import java.text.Normalizer;
import java.util.Locale;

import dev.roundtable.transcript.attribution.HanText;

/** Short names for URLs and queries, made of letters, digits and single hyphens. */
final class Slug {

    private Slug() {
    }

    /** A panel's slug from its transcript's file name, without folder and extension. */
    static String ofFile(String name) {
        var base = name.substring(name.lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        var slug = plain(dot > 0 ? base.substring(0, dot) : base);
        return slug.isEmpty() ? "panel" : slug;
    }

    /** A speaker's slug from a name, which may be Chinese; simplified and traditional forms have one slug. */
    static String ofName(String name) {
        var slug = HanText.fold(plain(name));
        return slug.isEmpty() ? "speaker" : slug;
    }

    /** A question's slug from its key in a panel sheet; empty where the key has neither letters nor digits. */
    static String ofKey(String key) {
        return plain(key);
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsLetter}\\p{IsDigit}]+", "-").replaceAll("^-|-$", "");
    }
}
