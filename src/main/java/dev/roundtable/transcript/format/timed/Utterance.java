package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.List;

/** What is said from one time to the next, line by line. */
final class Utterance {

    /** One line of words. */
    record Words(int line, String text, boolean afterBlank) {}

    private final int line;
    private final Clock clock;
    private final String name;
    private final List<Words> words = new ArrayList<>();

    /**
     * @param line the line of the time in the file
     * @param clock null for words without a time
     * @param name the voice; null if the line names nobody
     */
    Utterance(int line, Clock clock, String name) {
        this.line = line;
        this.clock = clock;
        this.name = name;
    }

    void add(int number, String text, boolean afterBlank) {
        if (!text.isBlank()) {
            words.add(new Words(number, text, afterBlank));
        }
    }

    int line() {
        return line;
    }

    Clock clock() {
        return clock;
    }

    String name() {
        return name;
    }

    List<Words> words() {
        return words;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The number of characters, in which one of a script without spaces counts for three. */
    int size() {
        return words.stream().mapToInt(each -> size(each.text)).sum();
    }

    private static int size(String text) {
        int size = text.length();
        for (int i = 0; i < text.length(); i++) {
            size += text.charAt(i) >= 0x2E80 ? 2 : 0;
        }
        return size;
    }
}
