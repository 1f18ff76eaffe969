package dev.roundtable.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Map;

/**
 * Detects the language of a text from its script and its frequent words. It knows about 60 languages. If it is not sure, the language is
 * undetermined, {@code und}.
 */
public final class LanguageDetector {

    private static final String UNDETERMINED = "und";
    private static final String CHINESE = "zh";
    /** In UTF-16 units: this much is read at the start, in the middle and at the end of a text. */
    private static final int SAMPLE = 4_000;
    /** The least share of kana in Japanese. Chinese speech that quotes a Japanese name has less. */
    private static final double KANA = 0.15;

    /** Languages that have a script for themselves, or nearly. */
    private static final Map<UnicodeScript, String> BY_SCRIPT = Map.ofEntries(Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.BENGALI, "bn"), Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"), Map.entry(UnicodeScript.GUJARATI, "gu"),
            Map.entry(UnicodeScript.GURMUKHI, "pa"), Map.entry(UnicodeScript.KANNADA, "kn"),
            Map.entry(UnicodeScript.MALAYALAM, "ml"), Map.entry(UnicodeScript.SINHALA, "si"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"), Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.KHMER, "km"), Map.entry(UnicodeScript.LAO, "lo"), Map.entry(UnicodeScript.MYANMAR, "my"));

    private LanguageDetector() {
    }

    /**
     * The language of a text, as a BCP 47 tag.
     *
     * @param declared the tag that an editor wrote; null to detect the language
     * @return the declared or detected tag; {@code zh} becomes {@code zh-Hant} or {@code zh-Hans} if the text is clearly in that script
     */
    public static String of(String declared, String text) {
        var tag = declared != null ? LanguageTag.canonical(declared) : of(text);
        var script = tag.equals(CHINESE) ? HanForms.script(text.substring(0, Math.min(SAMPLE, text.length()))) : null;
        return script == null ? tag : tag + "-" + script;
    }

    /** Detects the language of a text, as a tag of two or three letters; {@code und} for a text without letters, or if unsure. */
    public static String of(String text) {
        var sample = Normalizer.normalize(sample(text), Normalizer.Form.NFC);
        var scripts = new ScriptCount(sample);
        var script = scripts.main();
        if (script == null) {
            return UNDETERMINED;
        }
        if (script == UnicodeScript.HAN) {
            return scripts.kanaShare() > KANA ? "ja" : CHINESE;
        }
        var language = BY_SCRIPT.get(script);
        return language != null ? language : FrequentWords.language(script, sample, UNDETERMINED);
    }

    /**
     * How much a text has of the frequent words of a language.
     *
     * @param language a tag that {@link #of(String)} returns
     * @return 0 to 1, the share of its words; in speech of that language about 0.4; 0 for a language whose script is enough to know it
     */
    public static double frequentWords(String language, String text) {
        return FrequentWords.share(language, Normalizer.normalize(sample(text), Normalizer.Form.NFC));
    }

    private static String sample(String text) {
        int length = text.length();
        if (length <= 3 * SAMPLE) {
            return text;
        }
        int middle = (length - SAMPLE) / 2;
        return text.substring(0, SAMPLE) + ' ' + text.substring(middle, middle + SAMPLE) + ' '
                + text.substring(length - SAMPLE);
    }
}
