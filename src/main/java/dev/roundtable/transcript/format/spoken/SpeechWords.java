package dev.roundtable.transcript.format.spoken;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.text.HanText;

/** The words that show speech, by kind and language, from {@code speech-signs.txt}. */
final class SpeechWords {

    private static final Map<String, List<String>> WORDS = read();

    private SpeechWords() {
    }

    /** The words of a kind for texts in a language: those of several languages, and those of this one. */
    static Set<String> of(String kind, String language) {
        var words = new HashSet<>(WORDS.getOrDefault(kind, List.of()));
        words.addAll(in(kind, language));
        return words;
    }

    /** The words of a kind only in a language; none if there are none. */
    static List<String> in(String kind, String language) {
        return WORDS.getOrDefault(kind + ":" + language, List.of());
    }

    /** Whether the words for the speaker are known in a language. */
    static boolean knows(String language) {
        return WORDS.containsKey("SPEAKER:" + language) || WORDS.get("LANGUAGE").contains(language);
    }

    /**
     * Whether a text has a word of a kind.
     *
     * @param text in small letters, with a space before and behind each word
     */
    static boolean opens(String kind, String text) {
        return WORDS.getOrDefault(kind, List.of()).stream().anyMatch(word -> text.contains(" " + word + " "));
    }

    private static Map<String, List<String>> read() {
        var words = new HashMap<String, List<String>>();
        for (var line : HanText.lines("speech-signs.txt")) {
            var parts = List.of(line.split(" "));
            parts.subList(1, parts.size()).forEach(
                    word -> words.computeIfAbsent(parts.get(0), kind -> new ArrayList<>()).add(word.replace('_', ' ')));
        }
        return words;
    }
}
