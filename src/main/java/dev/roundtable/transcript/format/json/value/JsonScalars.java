package dev.roundtable.transcript.format.json.value;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts the strings and numbers that are at one place of a JSON file, and keeps the first of those in lists. */
public final class JsonScalars {

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 100;

    private final Set<String> values = new HashSet<>();
    private int strings;
    private int numbers;
    private int times;
    private int moments;
    private int spaced;
    private int questions;
    private long characters;

    /**
     * Counts a string or a number.
     *
     * @param inList whether it is in a list, so that it is told from others
     */
    void see(String value, boolean number, boolean inList) {
        strings += number ? 0 : 1;
        numbers += number ? 1 : 0;
        if (!inList) {
            return;
        }
        characters += value.length();
        questions += value.indexOf('?') >= 0 || value.indexOf('？') >= 0 || value.indexOf('؟') >= 0 ? 1 : 0;
        spaced += value.strip().indexOf(' ') >= 0 ? 1 : 0;
        times += JsonTime.isTime(value) ? 1 : 0;
        moments += JsonTime.isMoment(value) ? 1 : 0;
        if (values.size() < MOST_VALUES && value.length() <= LONGEST_VALUE) {
            values.add(value);
        }
    }

    /** How many strings there are. */
    public int strings() {
        return strings;
    }

    /** How many numbers there are. */
    public int numbers() {
        return numbers;
    }

    /** How many are times in a recording. */
    public int times() {
        return times;
    }

    /** How many are a day and a time. */
    public int moments() {
        return moments;
    }

    /** How many have more than one word. */
    public int spaced() {
        return spaced;
    }

    /** How many have a question mark. */
    public int questions() {
        return questions;
    }

    /** How long one is on average, in characters; 0 if all are numbers. */
    public double length() {
        return strings == 0 ? 0 : (double) characters / (strings + numbers);
    }

    /** The different values in lists, at most a hundred. */
    public Set<String> values() {
        return values;
    }

    /**
     * Whether they are the numbers of rows, from 0 or 1 on, as far as values are kept.
     *
     * @param rows how many rows there are
     */
    public boolean areNumbering(int rows) {
        int most = Math.min(rows, MOST_VALUES - 1);
        return numbers == rows && rows > 0 && IntStream.of(0, 1).anyMatch(
                first -> IntStream.range(first, first + most).mapToObj(String::valueOf).allMatch(values::contains));
    }
}
