package dev.roundtable.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Counts the letters of a text by script. Kana count as Han, because Japanese mixes them. */
final class ScriptCount {

    /** A Chinese character stands for about as much speech as four Latin letters. */
    private static final Map<UnicodeScript, Integer> LETTERS = Map.of(UnicodeScript.HAN, 4, UnicodeScript.HANGUL, 3);

    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    private int kana;

    ScriptCount(String text) {
        text.codePoints().filter(Character::isLetter).forEach(this::add);
    }

    private void add(int letter) {
        var script = letter < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(letter);
        if (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) {
            kana++;
            script = UnicodeScript.HAN;
        }
        if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
            counts.merge(script, 1, Integer::sum);
        }
    }

    /** The script of most of the speech; null for a text without letters. */
    UnicodeScript main() {
        return counts.entrySet().stream().max((a, b) -> Integer.compare(weight(a), weight(b))).map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The share of kana among Chinese characters and kana, 0 to 1. */
    double kanaShare() {
        return kana / (double) Math.max(1, counts.getOrDefault(UnicodeScript.HAN, 0));
    }

    private static int weight(Map.Entry<UnicodeScript, Integer> count) {
        return count.getValue() * LETTERS.getOrDefault(count.getKey(), 1);
    }
}
