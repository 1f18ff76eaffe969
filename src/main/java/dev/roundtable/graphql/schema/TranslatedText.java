package dev.roundtable.graphql.schema;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.filter.ArgumentValues;
import dev.roundtable.text.LanguageTag;

/**
 * A text in its own language, and perhaps in English.
 *
 * @param language the tag of its own language
 * @param own the text in that language; null if there is none
 * @param english the text in English; null if there is none
 */
record TranslatedText(String language, String own, String english) {

    private static final String ENGLISH = "en";

    /**
     * Returns the text in a language.
     *
     * @param wanted a BCP 47 tag, of which only the primary language is used; null for the text's own language
     * @return null if there is no text in that language
     * @throws RequestException if the tag is ill-formed
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

    /** Returns the text in a language, or else in its own language; null if there is neither. */
    String inOrOwn(String wanted) {
        var found = in(wanted);
        return found == null ? own : found;
    }

    private static String primary(String tag) {
        return LanguageTag.of(tag).map(LanguageTag::language).orElse(tag);
    }
}
