package dev.roundtable.transcript.attribution.certainty;

import java.util.HashSet;
import java.util.Set;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.attribution.name.Part;

/** The signs of one stretch of a path: of the whole stretch, then of each of its sentences. */
final class StretchSigns {

    private static final int CALL_DISTANCE = 12;
    private static final int NEAR = 3;
    /** How fast the certainty of a pin ends, for each change of voice that is expected after it. */
    private static final double PIN_DECAY = 0.6;
    private static final int BEFORE_END = 6;
    /** More than the logarithm of the words of any text. */
    private static final double NOWHERE = 20;

    private final Reading reading;
    private final Observations observations;
    private final int[] path;
    final int previous;
    final int from;
    final int to;
    final int voice;
    private final double[] stretch = new double[Sign.values().length];
    /** The clause of the first self-introduction; -1 if there is none. */
    private int self = -1;
    private int otherSelf = -1;
    private int ownName = -1;
    private boolean called;

    StretchSigns(Reading reading, int previous, int from, int to) {
        this.reading = reading;
        this.observations = reading.observations();
        this.path = reading.path();
        this.previous = previous;
        this.from = from;
        this.to = to;
        this.voice = path[from];
        place();
        calls();
        after();
        inside();
        set(Sign.TWO_NAMES, names() > 1);
    }

    /** Whether any name confirms the voice. */
    boolean isConfirmed() {
        return names() > 0;
    }

    boolean hasOwnName() {
        return ownName >= 0;
    }

    int length() {
        return reading.words(from, to);
    }

    boolean leads() {
        return get(Sign.LEADS) > 0;
    }

    double get(Sign sign) {
        return stretch[sign.ordinal()];
    }

    private int names() {
        return (called ? 1 : 0) + (get(Sign.THANKED_AFTER) > 0 ? 1 : 0) + (self >= 0 ? 1 : 0);
    }

    private void set(Sign sign, boolean on) {
        set(sign, on ? 1 : 0);
    }

    private void set(Sign sign, double value) {
        stretch[sign.ordinal()] = value;
    }

    private void place() {
        boolean leads = observations.part(voice).leads();
        set(Sign.LEADS, leads);
        set(Sign.OUTSIDER, observations.part(voice) == Part.OUTSIDER);
        set(Sign.AFTER_LEADER, from > 0 && observations.part(path[from - 1]).leads());
        set(Sign.NEXT_LEADS, to < path.length && observations.part(path[to]).leads());
        set(Sign.LENGTH, Math.log1p(reading.words(from, to)));
        set(Sign.FIRST, from == 0);
        set(Sign.LAST, to == path.length);
        double sum = 0;
        double least = 1;
        for (int i = from; i < to; i++) {
            double fit = reading.fit(i);
            sum += fit * (reading.words(i, i + 1) + 0.01);
            least = Math.min(least, fit);
        }
        set(Sign.MEAN, logit(sum / (reading.words(from, to) + 0.01 * (to - from))));
        set(Sign.LEAST, logit(least));
        set(Sign.STARTS_SURELY, reading.change(from));
        set(Sign.ENDS_SURELY, to < path.length ? reading.change(to) : 1);
    }

    static double logit(double probability) {
        double p = Math.max(1e-4, Math.min(1 - 1e-4, probability));
        return Math.log(p / (1 - p));
    }

    private void calls() {
        Mention call = null;
        int at = 0;
        Set<Integer> near = new HashSet<>();
        for (int i = Math.max(previous, from - CALL_DISTANCE); i < from; i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.kind().calls() && mention.person() != path[previous]) {
                    call = mention;
                    at = i;
                }
                if (from - i <= NEAR && mention.kind() != Mention.Kind.THANKED && mention.kind() != Mention.Kind.SELF_INTRODUCED
                        && mention.person() != path[previous]) {
                    near.add(mention.person());
                }
            }
        }
        called = call != null && call.person() == voice;
        set(Sign.CALLED_NEAR, called && from - at <= NEAR);
        set(Sign.CALLED_EARLIER, called && from - at > NEAR);
        set(Sign.HANDED_OVER, called && call.kind() == Mention.Kind.HANDED_OVER);
        set(Sign.CALLED_OTHER, call != null && !called);
        set(Sign.CALLED_SEVERAL, near.size() > 1);
        boolean asked = false;
        for (int i = Math.max(0, from - 2); i < from; i++) {
            asked |= observations.shows(i, Cue.QUESTION_MARK);
        }
        set(Sign.ASKED_BEFORE, asked);
    }

    private void after() {
        for (int i = to; i < Math.min(path.length, to + Observations.AROUND); i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.kind() == Mention.Kind.THANKED) {
                    set(mention.person() == voice ? Sign.THANKED_AFTER : Sign.OTHER_THANKED_AFTER, true);
                }
            }
        }
    }

    private void inside() {
        int asks = 0;
        for (int i = from; i < to; i++) {
            asks += observations.shows(i, Cue.QUESTION_MARK) ? 1 : 0;
            for (var mention : observations.mentions(i)) {
                boolean own = mention.person() == voice;
                if (mention.kind() == Mention.Kind.SELF_INTRODUCED) {
                    self = own && self < 0 ? i : self;
                    otherSelf = !own && otherSelf < 0 ? i : otherSelf;
                } else if (own) {
                    ownName = ownName < 0 ? i : ownName;
                } else {
                    if (mention.kind().calls()) {
                        set(Sign.CALLS_OTHER, true);
                        if (to - i <= BEFORE_END && to < path.length && path[to] == mention.person()) {
                            set(Sign.CALLS_NEXT, true);
                        }
                    }
                    if (mention.kind() == Mention.Kind.THANKED && i < from + NEAR && from > 0
                            && path[from - 1] == mention.person()) {
                        set(Sign.THANKS_PREVIOUS, true);
                    }
                }
            }
        }
        set(Sign.ASKS, Math.log1p(asks));
        set(Sign.SELF, self >= 0);
        set(Sign.OTHER_SELF, otherSelf >= 0);
        set(Sign.OWN_NAME, ownName >= 0);
    }

    /** The signs of the sentence from one clause to another, with those of its stretch. */
    double[] sentence(int start, int end) {
        var signs = stretch.clone();
        double since = reading.changes(from + 1, start + 1);
        double until = reading.changes(start + 1, to);
        int wordsSince = reading.words(from, start);
        int wordsUntil = reading.words(end, to);
        put(signs, Sign.FIT, logit(mean(start, end)));
        put(signs, Sign.SINCE_START, Math.log1p(since));
        put(signs, Sign.UNTIL_END, Math.log1p(until));
        put(signs, Sign.WORDS_SINCE_START, Math.log1p(wordsSince));
        put(signs, Sign.WORDS_UNTIL_END, Math.log1p(wordsUntil));
        put(signs, Sign.CALL_HOLDS, called ? Math.exp(-since) : 0);
        put(signs, Sign.CALL_SINGLE_HOLDS, called && get(Sign.CALLED_SEVERAL) == 0 && ownName < 0 ? Math.exp(-since) : 0);
        put(signs, Sign.CALL_NEAR_WORDS, called ? 1 / (1 + wordsSince / 100.0) : 0);
        put(signs, Sign.THANKS_HOLD, get(Sign.THANKED_AFTER) * Math.exp(-until));
        put(signs, Sign.THANKS_NEAR_WORDS, get(Sign.THANKED_AFTER) / (1 + wordsUntil / 100.0));
        put(signs, Sign.SELF_HOLDS, holds(self, start));
        put(signs, Sign.OTHER_SELF_HOLDS, holds(otherSelf, start));
        put(signs, Sign.OWN_NAME_HOLDS, holds(ownName, start));
        int pin = start;
        while (pin > from && observations.pin(pin) < 0) {
            pin--;
        }
        boolean pinned = observations.pin(pin) == voice;
        put(signs, Sign.PINNED, pinned && pin == start ? 1 : 0);
        put(signs, Sign.PIN_HOLDS, pinned ? Math.exp(-PIN_DECAY * reading.changes(pin + 1, start + 1)) : 0);
        double leaderHolds = Math.max(get(Sign.THANKS_PREVIOUS) * Math.exp(-since), get(Sign.CALLS_NEXT) * Math.exp(-until));
        put(signs, Sign.LEADER_HOLDS, leaderHolds);
        double far = far(wordsSince, wordsUntil);
        put(signs, Sign.ANCHOR_NEAR, Math.max(leaderHolds, Math.max(signs[Sign.CALL_HOLDS.ordinal()],
                Math.max(signs[Sign.THANKS_HOLD.ordinal()], signs[Sign.SELF_HOLDS.ordinal()]))));
        put(signs, Sign.ANCHOR, far < NOWHERE ? 1 : 0);
        put(signs, Sign.FAR_WORDS, far < NOWHERE ? far : 0);
        int asked = 0;
        int brief = 0;
        int names = 0;
        for (int i = from; i < start; i++) {
            asked += observations.shows(i, Cue.QUESTION_MARK) ? 1 : 0;
            brief += reading.isBriefSentence(i) ? 1 : 0;
            names += observations.mentions(i).isEmpty() ? 0 : 1;
        }
        put(signs, Sign.ASKED_SINCE_START, Math.log1p(asked));
        put(signs, Sign.SHORT_SINCE_START, Math.log1p(brief));
        put(signs, Sign.NAMES_SINCE_START, Math.log1p(names));
        put(signs, Sign.BRIEF, reading.words(start, end) <= NEAR ? 1 : 0);
        put(signs, Sign.QUESTION, observations.shows(end - 1, Cue.QUESTION_MARK) ? 1 : 0);
        return signs;
    }

    /** The logarithm of the words between a sentence and the nearest name that confirms the voice. */
    private double far(int wordsSince, int wordsUntil) {
        boolean before = called || get(Sign.THANKS_PREVIOUS) > 0 || self >= 0;
        boolean after = get(Sign.THANKED_AFTER) > 0 || get(Sign.CALLS_NEXT) > 0;
        return Math.min(before ? Math.log1p(wordsSince) : NOWHERE, after ? Math.log1p(wordsUntil) : NOWHERE);
    }

    private double holds(int clause, int start) {
        if (clause < 0) {
            return 0;
        }
        return Math.exp(-(clause < start ? reading.changes(clause + 1, start + 1) : reading.changes(start + 1, clause + 1)));
    }

    private double mean(int start, int end) {
        double sum = 0;
        double all = 0;
        for (int i = start; i < end; i++) {
            double words = reading.words(i, i + 1) + 0.01;
            sum += words * reading.fit(i);
            all += words;
        }
        return sum / all;
    }

    private static void put(double[] signs, Sign sign, double value) {
        signs[sign.ordinal()] = value;
    }
}
