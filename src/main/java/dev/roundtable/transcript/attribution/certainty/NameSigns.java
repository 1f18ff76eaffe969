package dev.roundtable.transcript.attribution.certainty;

import java.util.HashSet;
import java.util.Set;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.name.Mention;

/** The signs of a stretch that names tell: who is called before it, who is thanked after it, and who is named in it. */
final class NameSigns {

    /** How many clauses before a stretch a call of its voice may be. */
    private static final int CALL_DISTANCE = 12;
    /** How many clauses are near. */
    private static final int NEAR = 3;
    /** A call of the next voice stands in so many last clauses of a stretch. */
    private static final int BEFORE_END = 6;
    private static final int QUESTION_DISTANCE = 2;

    private final Observations observations;
    private final int[] path;
    private final int from;
    private final int to;
    private final int voice;
    private final boolean called;
    /** The clause of the first self-introduction of the voice; -1 if there is none. */
    private int self = -1;
    private int otherSelf = -1;
    private int ownName = -1;
    private final int confirmations;

    /**
     * @param previous the first clause of the stretch before
     * @param signs gets the signs
     */
    NameSigns(Reading reading, int previous, int from, int to, Signs signs) {
        this.observations = reading.observations();
        this.path = reading.path();
        this.from = from;
        this.to = to;
        this.voice = path[from];
        this.called = before(previous, signs);
        inside(signs);
        after(signs);
        this.confirmations = (called ? 1 : 0) + (signs.has(Sign.THANKED_AFTER) ? 1 : 0) + (self >= 0 ? 1 : 0);
        signs.set(Sign.TWO_NAMES, confirmations > 1);
    }

    /** Whether the last call before the stretch is of its voice. */
    boolean isCalled() {
        return called;
    }

    /** Whether any name confirms the voice. */
    boolean isConfirmed() {
        return confirmations > 0;
    }

    /** The clause of the first self-introduction of the voice; -1 if there is none. */
    int self() {
        return self;
    }

    /** The clause in which somebody else introduces themselves; -1 if there is none. */
    int otherSelf() {
        return otherSelf;
    }

    /** The first clause with the name of the voice itself; -1 if there is none. */
    int ownName() {
        return ownName;
    }

    private boolean before(int previous, Signs signs) {
        Mention call = null;
        int at = 0;
        Set<Integer> near = new HashSet<>();
        for (int i = Math.max(previous, from - CALL_DISTANCE); i < from; i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.person() == path[previous]) {
                    continue;
                }
                if (mention.kind().calls()) {
                    call = mention;
                    at = i;
                }
                if (from - i <= NEAR && mention.kind() != Mention.Kind.THANKED
                        && mention.kind() != Mention.Kind.SELF_INTRODUCED) {
                    near.add(mention.person());
                }
            }
        }
        boolean ofVoice = call != null && call.person() == voice;
        signs.set(Sign.CALLED_NEAR, ofVoice && from - at <= NEAR);
        signs.set(Sign.CALLED_EARLIER, ofVoice && from - at > NEAR);
        signs.set(Sign.HANDED_OVER, ofVoice && call.kind() == Mention.Kind.HANDED_OVER);
        signs.set(Sign.CALLED_OTHER, call != null && !ofVoice);
        signs.set(Sign.CALLED_SEVERAL, near.size() > 1);
        boolean asked = false;
        for (int i = Math.max(0, from - QUESTION_DISTANCE); i < from; i++) {
            asked |= observations.shows(i, Cue.QUESTION_MARK);
        }
        signs.set(Sign.ASKED_BEFORE, asked);
        return ofVoice;
    }

    private void inside(Signs signs) {
        for (int i = from; i < to; i++) {
            for (var mention : observations.mentions(i)) {
                boolean own = mention.person() == voice;
                if (mention.kind() == Mention.Kind.SELF_INTRODUCED) {
                    self = own && self < 0 ? i : self;
                    otherSelf = !own && otherSelf < 0 ? i : otherSelf;
                } else if (own) {
                    ownName = ownName < 0 ? i : ownName;
                } else {
                    other(i, mention, signs);
                }
            }
        }
        signs.set(Sign.SELF, self >= 0);
        signs.set(Sign.OTHER_SELF, otherSelf >= 0);
        signs.set(Sign.OWN_NAME, ownName >= 0);
    }

    /** What it tells that the stretch names somebody else. */
    private void other(int clause, Mention mention, Signs signs) {
        if (mention.kind().calls()) {
            signs.set(Sign.CALLS_OTHER, true);
            if (to - clause <= BEFORE_END && to < path.length && path[to] == mention.person()) {
                signs.set(Sign.CALLS_NEXT, true);
            }
        }
        if (mention.kind() == Mention.Kind.THANKED && clause < from + NEAR && from > 0 && path[from - 1] == mention.person()) {
            signs.set(Sign.THANKS_PREVIOUS, true);
        }
    }

    private void after(Signs signs) {
        for (int i = to; i < Math.min(path.length, to + Observations.AROUND); i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.kind() == Mention.Kind.THANKED) {
                    signs.set(mention.person() == voice ? Sign.THANKED_AFTER : Sign.OTHER_THANKED_AFTER, true);
                }
            }
        }
    }
}
