package dev.roundtable.transcript.attribution.certainty;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.model.Observations;

/**
 * The signs of one sentence of a stretch. What confirms or contradicts the voice of the stretch counts less with each change of voice
 * that is expected between there and the sentence.
 */
final class SentenceSigns {

    /** How fast the certainty of a pin ends, for each change of voice that is expected after it. */
    private static final double PIN_DECAY = 0.6;
    /** More than the logarithm of the words of any text. */
    private static final double NOWHERE = 20;
    /** A sign that a name gives counts half so many words away. */
    private static final double HALF_WORDS = 100;

    private final Reading reading;
    private final Observations observations;
    private final StretchSigns stretch;
    private final NameSigns names;
    private final int start;
    private final int end;
    /** Changes of voice that are expected since the start of the stretch, and until its end. */
    private final double since;
    private final double until;
    private final int wordsSince;
    private final int wordsUntil;
    private final Signs signs;

    private SentenceSigns(Reading reading, StretchSigns stretch, int start, int end) {
        this.reading = reading;
        this.observations = reading.observations();
        this.stretch = stretch;
        this.names = stretch.names();
        this.start = start;
        this.end = end;
        since = reading.changes(stretch.from() + 1, start + 1);
        until = reading.changes(start + 1, stretch.to());
        wordsSince = reading.words(stretch.from(), start);
        wordsUntil = reading.words(end, stretch.to());
        signs = stretch.signs().copy();
    }

    /** The signs of the sentence from one clause to another, with those of its stretch. */
    static Signs of(Reading reading, StretchSigns stretch, int start, int end) {
        var sentence = new SentenceSigns(reading, stretch, start, end);
        sentence.place();
        sentence.names();
        sentence.pins();
        sentence.anchors();
        sentence.before();
        return sentence.signs;
    }

    private void place() {
        signs.set(Sign.FIT, Signs.logit(reading.meanFit(start, end)));
        signs.set(Sign.SINCE_START, Math.log1p(since));
        signs.set(Sign.UNTIL_END, Math.log1p(until));
        signs.set(Sign.WORDS_SINCE_START, Math.log1p(wordsSince));
        signs.set(Sign.WORDS_UNTIL_END, Math.log1p(wordsUntil));
        signs.set(Sign.BRIEF, reading.isBrief(start, end));
        signs.set(Sign.QUESTION, observations.shows(end - 1, Cue.QUESTION_MARK));
    }

    private void names() {
        double called = names.isCalled() ? 1 : 0;
        double thanked = signs.get(Sign.THANKED_AFTER);
        boolean single = !signs.has(Sign.CALLED_SEVERAL) && names.ownName() < 0;
        signs.set(Sign.CALL_HOLDS, called * Math.exp(-since));
        signs.set(Sign.CALL_SINGLE_HOLDS, single ? called * Math.exp(-since) : 0);
        signs.set(Sign.CALL_NEAR_WORDS, called / (1 + wordsSince / HALF_WORDS));
        signs.set(Sign.THANKS_HOLD, thanked * Math.exp(-until));
        signs.set(Sign.THANKS_NEAR_WORDS, thanked / (1 + wordsUntil / HALF_WORDS));
        signs.set(Sign.SELF_HOLDS, holds(names.self()));
        signs.set(Sign.OTHER_SELF_HOLDS, holds(names.otherSelf()));
        signs.set(Sign.OWN_NAME_HOLDS, holds(names.ownName()));
        signs.set(Sign.LEADER_HOLDS, Math.max(signs.get(Sign.THANKS_PREVIOUS) * Math.exp(-since),
                signs.get(Sign.CALLS_NEXT) * Math.exp(-until)));
    }

    private double holds(int clause) {
        if (clause < 0) {
            return 0;
        }
        return Math.exp(-(clause < start ? reading.changes(clause + 1, start + 1) : reading.changes(start + 1, clause + 1)));
    }

    private void pins() {
        int pin = start;
        while (pin > stretch.from() && observations.pin(pin) < 0) {
            pin--;
        }
        boolean pinned = observations.pin(pin) == stretch.voice();
        signs.set(Sign.PINNED, pinned && pin == start);
        signs.set(Sign.PIN_HOLDS, pinned ? Math.exp(-PIN_DECAY * reading.changes(pin + 1, start + 1)) : 0);
    }

    /** How near a name is that confirms the voice. */
    private void anchors() {
        signs.set(Sign.ANCHOR_NEAR, Math.max(signs.get(Sign.LEADER_HOLDS), Math.max(signs.get(Sign.CALL_HOLDS),
                Math.max(signs.get(Sign.THANKS_HOLD), signs.get(Sign.SELF_HOLDS)))));
        boolean before = names.isCalled() || signs.has(Sign.THANKS_PREVIOUS) || names.self() >= 0;
        boolean after = signs.has(Sign.THANKED_AFTER) || signs.has(Sign.CALLS_NEXT);
        double far = Math.min(before ? Math.log1p(wordsSince) : NOWHERE, after ? Math.log1p(wordsUntil) : NOWHERE);
        signs.set(Sign.ANCHOR, far < NOWHERE);
        signs.set(Sign.FAR_WORDS, far < NOWHERE ? far : 0);
    }

    /** What the stretch has before the sentence. */
    private void before() {
        int asked = 0;
        int brief = 0;
        int named = 0;
        for (int i = stretch.from(); i < start; i++) {
            asked += observations.shows(i, Cue.QUESTION_MARK) ? 1 : 0;
            brief += reading.isBriefSentence(i) ? 1 : 0;
            named += observations.mentions(i).isEmpty() ? 0 : 1;
        }
        signs.set(Sign.ASKED_SINCE_START, Math.log1p(asked));
        signs.set(Sign.SHORT_SINCE_START, Math.log1p(brief));
        signs.set(Sign.NAMES_SINCE_START, Math.log1p(named));
    }
}
