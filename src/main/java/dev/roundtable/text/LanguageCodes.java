package dev.roundtable.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The language codes of ISO 639 with three letters that have an equal code with two, which BCP 47 requires. */
final class LanguageCodes {

    /** Codes of ISO 639-2 for libraries, which {@link Locale} does not know, each before the code with two letters. */
    private static final String BIBLIOGRAPHIC = "alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de gre el ice is"
            + " mac mk mao mi may ms per fa rum ro slo sk tib bo wel cy";

    private static final Map<String, String> SHORT = codes();

    private LanguageCodes() {
    }

    /** The code with two letters; the same code if there is none. */
    static String shortest(String code) {
        return SHORT.getOrDefault(code, code);
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            var locale = Locale.forLanguageTag(code);
            codes.put(locale.getISO3Language(), locale.getLanguage());
        }
        var pairs = BIBLIOGRAPHIC.split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            codes.put(pairs[i], pairs[i + 1]);
        }
        // CLDR has "zh" as an alias of Mandarin. Java parses zh-cmn-Hant to cmn, too.
        codes.put("cmn", "zh");
        return Map.copyOf(codes);
    }
}
