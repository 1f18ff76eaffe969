package dev.roundtable.graphql.schema;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

import dev.roundtable.graphql.schema.type.Speaker;
import dev.roundtable.store.row.SpeakerRow;
import dev.roundtable.text.LanguageTag;

/** Chooses the name of a speaker for a language: the name that is written in the script of the language. */
final class SpeakerName {

    private SpeakerName() {
    }

    /**
     * Chooses a name: the romanized name for a language in Latin letters, or else the first of the name and the aliases in the script
     * of the language, or else the name.
     *
     * @param language null for the name itself
     */
    static String in(LanguageTag language, SpeakerRow speaker) {
        if (language == null) {
            return speaker.name();
        }
        var scripts = scripts(language.likelyScript());
        if (speaker.romanizedName() != null && scripts.contains(UnicodeScript.LATIN)) {
            return speaker.romanizedName();
        }
        if (isWrittenIn(scripts, speaker.name())) {
            return speaker.name();
        }
        return Speaker.aliases(speaker).stream().filter(alias -> isWrittenIn(scripts, alias)).findFirst()
                .orElse(speaker.name());
    }

    private static boolean isWrittenIn(Set<UnicodeScript> scripts, String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(letter -> scripts.contains(UnicodeScript.of(letter)));
    }

    private static Set<UnicodeScript> scripts(String code) {
        return switch (code) {
            case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN);
            case "Jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "Kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            default -> script(code);
        };
    }

    private static Set<UnicodeScript> script(String code) {
        try {
            return EnumSet.of(UnicodeScript.forName(code));
        } catch (IllegalArgumentException e) {
            return EnumSet.noneOf(UnicodeScript.class);
        }
    }
}
