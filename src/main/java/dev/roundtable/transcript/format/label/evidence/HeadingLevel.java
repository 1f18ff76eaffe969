package dev.roundtable.transcript.format.label.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.label.name.HanName;
import dev.roundtable.transcript.format.label.name.LabelExclusions;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.format.line.ListItem;
import dev.roundtable.transcript.format.line.TalkSigns;
import dev.roundtable.transcript.script.LabelWords;

/** Collects the headings of one level, to decide whether they are the names of speakers. What costs time is decided on demand. */
final class HeadingLevel {

    /** The share of items of a list below headings that name no speakers. */
    private static final double MOSTLY = 0.7;

    /** The least share of lines with signs of talk among items of a list that people say. */
    private static final double TALK = 0.2;

    /** So many lines show whether people talk. */
    private static final int SAMPLE = 200;

    private final Set<String> distinct = new HashSet<>();
    private final Map<String, Integer> spellings = new HashMap<>();
    private final List<String> sample = new ArrayList<>();
    private int headings;
    private int colons;
    private int lines;
    private int listed;
    private Boolean recurs;
    private Boolean byColon;

    /**
     * Counts a heading.
     *
     * @param heading its text
     * @param key what its spellings share
     * @param colon whether it ends in a colon
     */
    void add(String heading, String key, boolean colon) {
        headings++;
        distinct.add(key);
        spellings.merge(heading, 1, Integer::sum);
        colons += colon ? 1 : 0;
    }

    /** Counts a line below a heading. */
    void see(String line) {
        lines++;
        listed += ListItem.is(line) ? 1 : 0;
        if (lines <= SAMPLE) {
            sample.add(line);
        }
    }

    int headings() {
        return headings;
    }

    boolean has(String key) {
        return distinct.contains(key);
    }

    /** Whether most headings end in a colon, which is a convention of the file. Headings that do not recur must be people. */
    boolean namesByColon() {
        if (byColon == null) {
            byColon = 2 * colons > headings && (headings > distinct.size() || 2 * people() >= headings);
        }
        return byColon;
    }

    /** How many headings are the full name of a person, a name in capitals or a part in the talk. */
    private int people() {
        return spellings.entrySet().stream().filter(heading -> isPerson(LineEnd.withoutColon(heading.getKey())))
                .mapToInt(Map.Entry::getValue).sum();
    }

    private static boolean isPerson(String name) {
        return LabelWords.isPart(name)
                || HanName.containsHan(name) && NamePlausibility.of(name) != NamePlausibility.NONE
                || NamePlausibility.of(name).compareTo(NamePlausibility.POSSIBLE) > 0 && !NamePlausibility.isThing(name);
    }

    /**
     * Whether the headings are names: most of them end in a colon, or they recur. Then people talk below them, and do not only list
     * items; and their names are not those of sections, such as Fixed. No heading and no line is added afterwards.
     */
    boolean names() {
        if (recurs == null) {
            recurs = distinct.size() > 1 && headings >= 2 * distinct.size() && 2 * excluded() <= headings && !isOfLists();
        }
        return namesByColon() || recurs;
    }

    /** How many headings can be nobody's name. */
    private int excluded() {
        return spellings.entrySet().stream()
                .filter(heading -> LabelExclusions.contains(LineEnd.withoutColon(heading.getKey())))
                .mapToInt(Map.Entry::getValue).sum();
    }

    private boolean isOfLists() {
        return listed > MOSTLY * lines && sample.stream().filter(TalkSigns::in).count() < TALK * sample.size();
    }
}
