package dev.roundtable.text;

import java.lang.Character.UnicodeScript;
import java.util.Map;

/** Counts the letters of a text by script. Kana count as Han, because Japanese mixes them. */
final class ScriptCount {

    /** A Chinese character stands for about as much speech as four Latin letters. */
    private static final Map<UnicodeScript, Integer> LETTERS = Map.of(UnicodeScript.HAN, 4, UnicodeScript.HANGUL, 3);

    private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

    /** By the ordinals of {@link #SCRIPTS}. */
    private final int[] counts = new int[SCRIPTS.length];
    private int kana;

    ScriptCount(String text) {
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (Character.isLetter(c)) {
                add(c);
            }
        }
    }

    private void add(int letter) {
        var script = letter < 0x80
                ? UnicodeScript.LATIN
                : HanText.isHan((char) letter) && letter < 0x10000 ? UnicodeScript.HAN : UnicodeScript.of(letter);
        if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
            kana++;
            script = UnicodeScript.HAN;
        }
        if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
            counts[script.ordinal()]++;
        }
    }

    /** The script of most of the speech; null for a text without letters. */
    UnicodeScript main() {
        UnicodeScript main = null;
        int most = 0;
        for (var script : SCRIPTS) {
            int weight = counts[script.ordinal()] * LETTERS.getOrDefault(script, 1);
            main = weight > most ? script : main;
            most = Math.max(most, weight);
        }
        return main;
    }

    /** The share of kana among Chinese characters and kana, 0 to 1. */
    double kanaShare() {
        return kana / (double) Math.max(1, counts[UnicodeScript.HAN.ordinal()]);
    }
}
