package dev.roundtable.graphql.schema;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.text.LanguageTag;

/**
 * A text that may be given in English beside its own language.
 *
 * @param language the tag of its own language
 * @param own the text in that language; null where there is none
 * @param english the text in English; null where there is none
 */
record LocalizedText(String language, String own, String english) {

    private static final String ENGLISH = "en";

    /**
     * The text in a language.
     *
     * @param wanted a BCP 47 tag, of which the primary language counts; null for the text's own language
     * @return null where there is none in that language
     * @throws RequestException when the tag is ill-formed
     */
    String in(String wanted) {
        boolean ownIsEnglish = ENGLISH.equals(primary(language));
        if (wanted == null) {
            return own == null && ownIsEnglish ? english : own;
        }
        var primary = ArgumentValues.language(wanted).language();
        if (ENGLISH.equals(primary) && english != null) {
            return english;
        }
        return primary.equals(primary(language)) ? own : null;
    }

    /** The text in a language; where there is none, the one in its own language. */
    String inOrOwn(String wanted) {
        var found = in(wanted);
        return found == null ? own : found;
    }

    private static String primary(String tag) {
        return LanguageTag.of(tag).map(LanguageTag::language).orElse(tag);
    }
}
