package dev.roundtable.transcript.format.line;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.text.HanText;

/** The words of sounds, in the languages of caption services. They are in {@code sounds.txt}. */
enum SoundWords {

    /** The first or last words of sounds; names have none of them. */
    WORDS,
    /** The sounds of the room, which are not how a speaker speaks. */
    ROOM,
    /** How a speaker sounds besides the words, and what is heard of things. */
    NOISES,
    /** Sounds with which no other words in brackets begin: {@code (applause from the audience)}, but {@code (music theory)}. */
    BEGINNINGS,
    /** Sounds that other words in brackets may end with: {@code (a bumpy ride)}, {@code (beer on taps)}. */
    ALONE,
    /** What sounds of the room do: {@code (upbeat music playing)}. */
    GOING_ON,
    /** Sounds that are one word, in capitals. */
    BANGS;

    private final Set<String> words = new HashSet<>();

    static {
        for (var line : HanText.lines("sounds.txt")) {
            var row = List.of(line.split(" "));
            valueOf(row.get(0)).words.addAll(row.subList(1, row.size()));
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
