package dev.roundtable.transcript.format.timed.line;

import java.util.ArrayList;
import java.util.List;

/** What is said from one time to the next, line by line. */
public final class Utterance {

    /** One line of words. */
    public record Words(int line, String text, boolean afterBlank) {}

    private final int line;
    private final Clock clock;
    private final String name;
    private final List<Words> words = new ArrayList<>();

    /**
     * @param line the line of the time in the file
     * @param clock null for words without a time
     * @param name the voice; null if the line names nobody
     */
    public Utterance(int line, Clock clock, String name) {
        this.line = line;
        this.clock = clock;
        this.name = name;
    }

    /** Words above the first time: at least one line. */
    public static Utterance of(List<TimedLine> lines) {
        var utterance = new Utterance(lines.get(0).number(), null, null);
        lines.stream().filter(line -> !line.heading())
                .forEach(line -> utterance.add(line.number(), line.text(), line.afterBlank()));
        return utterance;
    }

    /** Adds a line of words; blank words are left out. */
    public void add(int number, String text, boolean afterBlank) {
        if (!text.isBlank()) {
            words.add(new Words(number, text, afterBlank));
        }
    }

    /** The line of the time in the file. */
    public int line() {
        return line;
    }

    /** The time; null for words without one. */
    public Clock clock() {
        return clock;
    }

    /** The voice; null if the line names nobody. */
    public String name() {
        return name;
    }

    /** What is said, line by line. */
    public List<Words> words() {
        return words;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The number of characters, in which one of a script without spaces counts for three. */
    public int size() {
        int size = 0;
        for (var each : words) {
            size += size(each.text);
        }
        return size;
    }

    private static int size(String text) {
        int size = text.length();
        for (int i = 0; i < text.length(); i++) {
            size += text.charAt(i) >= 0x2E80 ? 2 : 0;
        }
        return size;
    }
}
