package dev.roundtable.text;

import java.util.Locale;

/** Detects the language of a text from its script. It knows Chinese, with its scripts, and English. */
public final class LanguageDetector {

    private static final int SAMPLE = 4_000;
    private static final String CHINESE = "zh";

    private LanguageDetector() {
    }

    /**
     * The language of a text, as a BCP 47 tag.
     *
     * @param declared the tag that an editor wrote; null to detect the language
     * @return the declared or detected tag; {@code zh} becomes {@code zh-Hant} or {@code zh-Hans} if the text is clearly in that script
     */
    public static String of(String declared, String text) {
        var tag = declared != null ? Locale.forLanguageTag(declared).toLanguageTag() : of(text);
        var script = tag.equals(CHINESE) ? HanForms.script(text.substring(0, Math.min(SAMPLE, text.length()))) : null;
        return script == null ? tag : tag + "-" + script;
    }

    /** Detects a language: {@code zh} for a text mostly in Han characters, else {@code en}; {@code und} for a text without letters. */
    public static String of(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length()));
        long han = sample.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
        long latin = sample.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        if (han + latin == 0) {
            return "und";
        }
        // A Chinese character stands for about as much as four Latin letters.
        return han * 4 > latin ? CHINESE : "en";
    }
}
