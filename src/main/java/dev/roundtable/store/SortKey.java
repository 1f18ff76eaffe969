package dev.roundtable.store;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of a title or a name by which lists are sorted: without regard to case and width, by code points, in any language. Cut,
 * so that an index takes it; equal keys are told apart by slug.
 */
public final class SortKey {

    /** How many UTF-16 units a key has at most. */
    public static final int LONGEST = 200;

    private SortKey() {
    }

    /** The key of a text. */
    public static String of(String text) {
        var key = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
        if (key.length() <= LONGEST) {
            return key;
        }
        return key.substring(0, Character.isHighSurrogate(key.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
