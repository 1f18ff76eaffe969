package dev.roundtable.transcript.attribution.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.attribution.name.Part;

/** The features of the model. Each has a number for arithmetic, and a name for the file of weights. */
public final class Features {

    /** The kind of a change of voice, by the parts of both voices. */
    enum Change {
        ASKED, ANSWERED, JOINED, RELAYED, LEFT, RETURNED;

        static Change of(Part from, Part to) {
            if (from == Part.OUTSIDER) {
                return RETURNED;
            }
            if (to == Part.OUTSIDER) {
                return LEFT;
            }
            return from.leads() ? to.leads() ? RELAYED : ASKED : to.leads() ? ANSWERED : JOINED;
        }
    }

    /** How the turn before named somebody else, the most certain last. */
    enum Naming {
        NOBODY, NAMED, CALLED_EARLIER, CALLED
    }

    /** The next voice: the person whom the turn named, else the last voice of the other side, else another one. */
    enum Next {
        NAMED, BACK, ANOTHER;

        /** @param named the voice that the turn named; -1 for none */
        static Next of(int named, int back, int following) {
            return named == following ? NAMED : back == following ? BACK : ANOTHER;
        }
    }

    private static final int CUES = Cue.EVIDENCE;
    private static final int LENGTHS = 14;
    private static final List<String> SIDES = List.of("LEADS", "ANSWERS", "OUTSIDE");
    private static final List<String> CUE_NAMES = Arrays.stream(Cue.values()).limit(CUES).map(Enum::name).toList();
    private static final List<String> KINDS = names(Mention.Kind.values());

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private final int speaks = block("speaks", SIDES,
            join(CUE_NAMES, List.of("ALWAYS", "PER_TEN_WORDS", "AT_THE_START", "ASKS_YOU")));
    private final int namesOther = block("names-other", SIDES, KINDS);
    private final int namesSelf = block("names-self", SIDES, KINDS);
    private final int length = block("length", SIDES, lengths());
    private final int change = block("change", names(Change.values()), changeColumns());
    private final int next = block("next", names(Change.values()), pairs(names(Naming.values()), names(Next.values())));
    private final int opens = block("opens", SIDES, pairs(List.of("THANKS", "CALLS", "NAMES"), List.of("PREVIOUS", "ANOTHER")));
    private final int first = block("first", List.of("OF_BODY"), SIDES);
    private final int last = block("last", List.of("OF_BODY"), SIDES);
    private final int fame = block("fame", List.of("OF_PANELIST"), List.of("LOG_RATIO"));
    private final int order = block("order", List.of("OF_ROSTER"), List.of("EACH_PASSED_OVER"));

    private static final Features ALL = new Features();

    private Features() {
    }

    static int count() {
        return ALL.names.size();
    }

    /** The number of a feature; null if there is none with that name. */
    static Integer number(String name) {
        return ALL.numbers.get(name);
    }

    static String name(int number) {
        return ALL.names.get(number);
    }

    /** The first feature of the words of a clause, for a side: the cues in their order, then four more. */
    static int speaks(Part part) {
        return ALL.speaks + part.side() * (CUES + 4);
    }

    static int mention(Part part, boolean self, Mention.Kind kind) {
        return (self ? ALL.namesSelf : ALL.namesOther) + part.side() * KINDS.size() + kind.ordinal();
    }

    /** The feature of the length of a turn, by powers of two words. */
    static int length(Part part, int words) {
        int power = words <= 1 ? 0 : 31 - Integer.numberOfLeadingZeros(words);
        return ALL.length + part.side() * LENGTHS + Math.min(LENGTHS - 2, power);
    }

    /** The first feature of a change of voice; see {@link ChangeSigns}. */
    static int change(Change change) {
        return ALL.change + change.ordinal() * ChangeSigns.COUNT;
    }

    static int next(Change change, Naming naming, Next next) {
        return ALL.next + (change.ordinal() * Naming.values().length + naming.ordinal()) * Next.values().length
                + next.ordinal();
    }

    /** The feature of a turn that names somebody at its start: 0 thanks, 1 calls, 2 names; the voice before or another one. */
    static int opens(Part part, int how, boolean previous) {
        return ALL.opens + part.side() * 6 + how * 2 + (previous ? 0 : 1);
    }

    static int first(Part part) {
        return ALL.first + part.side();
    }

    static int last(Part part) {
        return ALL.last + part.side();
    }

    static int fame() {
        return ALL.fame;
    }

    /** The feature of a person who is listed earlier and has not spoken: people are mostly listed in the order in which they speak. */
    static int order() {
        return ALL.order;
    }

    private int block(String name, List<String> rows, List<String> columns) {
        int start = names.size();
        for (var row : rows) {
            for (var column : columns) {
                var feature = name + "." + row + "." + column;
                numbers.put(feature, names.size());
                names.add(feature);
            }
        }
        return start;
    }

    private static List<String> changeColumns() {
        var columns = new ArrayList<>(List.of("ALWAYS", "ASKED", "BRIEF", "LONG", "ASKS_SOON", "IN_ENDLESS_SENTENCE"));
        names(Clause.Close.values()).forEach(close -> columns.add("AFTER_" + close));
        for (var place : List.of("NEXT_", "LAST_", "THEN_")) {
            CUE_NAMES.forEach(cue -> columns.add(place + cue));
        }
        return columns;
    }

    private static List<String> lengths() {
        return Stream.iterate(0, power -> power + 1).limit(LENGTHS).map(power -> "TWO_TO_" + power).toList();
    }

    private static List<String> pairs(List<String> first, List<String> second) {
        return first.stream().flatMap(a -> second.stream().map(b -> a + "_" + b)).toList();
    }

    private static List<String> join(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
