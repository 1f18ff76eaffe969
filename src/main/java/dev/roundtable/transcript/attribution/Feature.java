package dev.roundtable.transcript.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The numbering of features: what a clause says of the voice that speaks it ({@code clause.…}), what a place between two clauses says
 * of a change of voice ({@code change.…}) and what the last name called says of who speaks next ({@code next.…}).
 */
final class Feature {

    /** The parts that people play in the model: a voice outside the roster is OTHER. */
    enum Part {
        MODERATOR, PANELIST, OTHER
    }

    /** What a change of voice has to do with the thanks and names just after it. */
    enum After {
        THANKS_PREVIOUS, THANKS_ANOTHER, NAMES_PREVIOUS, CALLS_ANOTHER, JUST_NAMED, ANOTHER_JUST_NAMED
    }

    private static final List<String> NAMES = new ArrayList<>();
    private static final Map<String, Integer> IDS = new HashMap<>();
    private static final int PARTS = Part.values().length;
    private static final int KINDS = Mention.Kind.values().length;
    private static final int CLOSES = Clause.Close.values().length;

    static final int STRENGTHS = 3;
    static final int EXPECTATIONS = 2 * STRENGTHS;

    static final int CLAUSE = block("clause.any", PARTS);
    static final int FIRST_CLAUSE = block("clause.first", PARTS);
    static final int CLAUSE_CUE = cues("clause");
    static final int NAMES_SELF = kinds("clause.self", 1);
    static final int NAMES_OTHER = kinds("clause.names", PARTS);
    static final int VOCABULARY = block("clause.vocabulary", 1);
    static final int CHANGE = changes();
    static final int CHANGE_BEFORE = cues("change.before");
    static final int CHANGE_AFTER = cues("change.after");
    static final int SENTENCE_BEFORE = cues("change.sentence");
    static final int AFTER = after();
    static final int PROMINENCE = block("change.prominence", PARTS);
    static final int FAME = block("change.fame", PARTS);
    static final int NEXT = next("next.is");
    static final int NEXT_MISSED = next("next.missed");
    static final int COUNT = NAMES.size();

    private Feature() {
    }

    static int cue(int block, Cue cue, Part part) {
        return block + cue.ordinal() * PARTS + part.ordinal();
    }

    static int names(Mention.Kind kind, Part part) {
        return NAMES_OTHER + kind.ordinal() * PARTS + part.ordinal();
    }

    static int change(Clause.Close close, Part from, Part to) {
        return CHANGE + (close.ordinal() * PARTS + from.ordinal()) * PARTS + to.ordinal();
    }

    static int after(After after, Part to) {
        return AFTER + after.ordinal() * PARTS + to.ordinal();
    }

    /** {@code expectation}: 0 the voice before, 1 named, 2 called; 3 more when the turn has asked a question. */
    static int next(int block, int expectation, Part from) {
        return block + expectation * PARTS + from.ordinal();
    }

    static String name(int feature) {
        return NAMES.get(feature);
    }

    /** The number of a feature; null when there is none of that name. */
    static Integer id(String name) {
        return IDS.get(name);
    }

    static List<String> names() {
        return Collections.unmodifiableList(NAMES);
    }

    private static int register(String name) {
        IDS.put(name, NAMES.size());
        NAMES.add(name);
        return NAMES.size() - 1;
    }

    private static int block(String name, int parts) {
        int first = NAMES.size();
        for (int part = 0; part < parts; part++) {
            register(parts == 1 ? name : name + "." + word(Part.values()[part]));
        }
        return first;
    }

    private static int cues(String name) {
        int first = NAMES.size();
        for (int cue = 0; cue < Cue.EVIDENCE; cue++) {
            block(name + "." + Cue.values()[cue].section(), PARTS);
        }
        return first;
    }

    private static int kinds(String name, int parts) {
        int first = NAMES.size();
        for (int kind = 0; kind < KINDS; kind++) {
            block(name + "." + word(Mention.Kind.values()[kind]), parts);
        }
        return first;
    }

    private static int changes() {
        int first = NAMES.size();
        for (int close = 0; close < CLOSES; close++) {
            for (var from : Part.values()) {
                block("change." + word(Clause.Close.values()[close]) + "." + word(from), PARTS);
            }
        }
        return first;
    }

    private static int after() {
        int first = NAMES.size();
        for (var after : After.values()) {
            block("change." + word(after), PARTS);
        }
        return first;
    }

    private static int next(String name) {
        int first = NAMES.size();
        for (var asked : List.of("", "-asked")) {
            for (var strength : List.of("previous", "named", "called")) {
                block(name + "." + strength + asked, PARTS);
            }
        }
        return first;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
