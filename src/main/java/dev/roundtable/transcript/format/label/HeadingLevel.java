package dev.roundtable.transcript.format.label;

import java.util.HashSet;
import java.util.Set;

/** Counts the headings of one level, to decide whether they are the names of speakers. */
final class HeadingLevel {

    /** The share of items of a list below headings that name no speakers. */
    private static final double MOSTLY = 0.7;

    /** The least share of lines with signs of talk among items of a list that people say. */
    private static final double TALK = 0.2;

    /** So many lines show whether people talk. */
    private static final int SAMPLE = 200;

    private final Set<String> distinct = new HashSet<>();
    private int headings;
    private int colons;
    private int excluded;
    private int lines;
    private int listed;
    private int talks;

    /**
     * Counts a heading.
     *
     * @param key what its spellings share
     * @param colon whether it ends in a colon
     * @param nobody whether it can be nobody's name
     */
    void add(String key, boolean colon, boolean nobody) {
        headings++;
        distinct.add(key);
        colons += colon ? 1 : 0;
        excluded += nobody ? 1 : 0;
    }

    /** Counts a line below a heading. */
    void see(String line) {
        lines++;
        listed += LabelTally.isListed(line) ? 1 : 0;
        talks += lines <= SAMPLE && TalkSigns.in(line) ? 1 : 0;
    }

    int headings() {
        return headings;
    }

    boolean has(String key) {
        return distinct.contains(key);
    }

    /** Whether most headings end in a colon, which is a convention of the file. */
    boolean namesByColon() {
        return 2 * colons > headings;
    }

    /**
     * Whether the headings are names: most of them end in a colon, or they recur. Then people talk below them, and do not only list
     * items; and their names are not those of sections, such as Fixed.
     */
    boolean names() {
        return namesByColon()
                || distinct.size() > 1 && headings >= 2 * distinct.size() && 2 * excluded <= headings && !isOfLists();
    }

    private boolean isOfLists() {
        return listed > MOSTLY * lines && talks < TALK * Math.min(lines, SAMPLE);
    }
}
