package dev.roundtable.transcript.format.label.head;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads the language that a header states, as a tag or as a name in English or in the language itself. */
final class HeaderLanguage {

    private static final Map<String, String> NAMES = names("en english englisch anglais inglés inglês inglese 英文 英语 英語",
            "de german deutsch allemand alemán 德文 德语 德語 ドイツ語", "fr french français französisch francés 法文 法语 法語 フランス語",
            "es spanish español spanisch espagnol",
            "pt portuguese português", "it italian italiano", "nl dutch nederlands", "da danish dansk", "sv swedish svenska",
            "no norwegian norsk", "fi finnish suomi", "pl polish polski", "cs czech čeština", "ru russian русский",
            "uk ukrainian українська", "tr turkish türkçe", "el greek ελληνικά", "ar arabic العربية", "he hebrew עברית",
            "hi hindi हिन्दी", "zh chinese mandarin 中文 华语 華語 国语 國語 普通话 漢語 汉语", "ja japanese 日本語 日语 日語", "ko korean 한국어",
            "vi vietnamese", "th thai", "id indonesian", "hu hungarian magyar", "ro romanian română", "ca catalan català");

    private HeaderLanguage() {
    }

    /** The BCP 47 tag of a language; null if the value names none. */
    static String tag(String value) {
        var name = value.strip().toLowerCase(Locale.ROOT);
        if (NAMES.containsKey(name)) {
            return NAMES.get(name);
        }
        var tag = name.replace('_', '-');
        boolean known = tag.matches("[a-z]{2}(?:-[a-z0-9]{2,8}){0,3}") && NAMES.containsValue(tag.substring(0, 2));
        return known ? Locale.forLanguageTag(tag).toLanguageTag() : null;
    }

    /** Each row has a tag, then the names of the language. */
    private static Map<String, String> names(String... rows) {
        var names = new HashMap<String, String>();
        for (var row : rows) {
            var parts = row.split(" ");
            for (int i = 1; i < parts.length; i++) {
                names.put(parts[i], parts[0]);
            }
        }
        return Map.copyOf(names);
    }
}
