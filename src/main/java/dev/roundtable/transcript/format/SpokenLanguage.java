package dev.roundtable.transcript.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import dev.roundtable.text.LanguageTag;

/** Reads the language that a recognizer states, as a tag or as an English name, such as {@code pt-BR}, {@code de_DE} or {@code german}. */
public final class SpokenLanguage {

    private SpokenLanguage() {
    }

    /** The BCP 47 tag of a stated language; null if it is none. */
    public static String tag(String stated) {
        if (stated == null || stated.isBlank() || stated.length() > 40) {
            return null;
        }
        var text = stated.strip().replace('_', '-');
        var named = Names.TAGS.get(text.toLowerCase(Locale.ROOT));
        var tag = named != null ? named : text;
        return LanguageTag.of(tag).filter(LanguageTag::isKnown).filter(known -> known.language().length() == 2 || named == null)
                .map(known -> LanguageTag.canonical(tag)).orElse(null);
    }

    private static final class Names {

        private static final Map<String, String> TAGS = new HashMap<>();

        static {
            Arrays.stream(Locale.getISOLanguages())
                    .forEach(code -> TAGS.put(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT), code));
            TAGS.put("mandarin", "zh");
        }
    }
}
