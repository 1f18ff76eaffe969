package dev.roundtable.text;

import java.util.Locale;

/** Tells the language of a text by its script; enough to choose between the languages that have cue lexicons, and Chinese scripts. */
public final class LanguageDetector {

    private static final int SAMPLE = 4_000;
    private static final String CHINESE = "zh";

    private LanguageDetector() {
    }

    /**
     * The language of a text, as a BCP 47 tag.
     *
     * @param declared the tag that an editor wrote; null where nobody did. Chinese without a script or a region gets the script
     *        that the text tells, {@code zh-Hant} or {@code zh-Hans}; every other tag stays as declared
     */
    public static String of(String declared, String text) {
        var tag = declared != null ? Locale.forLanguageTag(declared).toLanguageTag() : of(text);
        var script = tag.equals(CHINESE) ? HanForms.script(text.substring(0, Math.min(SAMPLE, text.length()))) : null;
        return script == null ? tag : tag + "-" + script;
    }

    /** {@code zh} for a text mostly in Han characters, else {@code en}; {@code und} where there are no letters. */
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
