package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.model.Features.Change;
import dev.roundtable.transcript.attribution.name.Mention;

/** Which {@link Features} hold for each part of a reading. A reading is worth what the weights of all of them add up to. */
final class Evidence {

    /** Takes in features and how many times each holds. */
    @FunctionalInterface
    interface Sum {
        void add(int feature, double times);
    }

    /** Clauses that open a body. */
    private static final int START = 3;
    private static final double PER = 10;

    private final Observations seen;

    Evidence(Observations seen) {
        this.seen = seen;
    }

    /** That a voice says a clause. */
    void says(int voice, int i, Sum sum) {
        var part = seen.part(voice);
        int base = Features.speaks(part);
        for (int cue = 0; cue < Cue.EVIDENCE; cue++) {
            if ((seen.cues(i) >> cue & 1) != 0) {
                sum.add(base + cue, 1);
            }
        }
        int always = base + Cue.EVIDENCE;
        sum.add(always, 1);
        sum.add(always + 1, seen.words(i, i + 1) / PER);
        if (i < START) {
            sum.add(always + 2, 1);
        }
        if (seen.shows(i, Cue.QUESTION_MARK) && seen.shows(i, Cue.SECOND_PERSON)) {
            sum.add(always + 3, 1);
        }
        for (var mention : seen.mentions(i)) {
            sum.add(Features.mention(part, mention.person() == voice, mention.kind()), 1);
        }
    }

    /** That a voice goes on from one clause to another, besides what it says. */
    void lasts(int voice, int from, int to, Sum sum) {
        sum.add(Features.length(seen.part(voice), seen.words(from, to)), 1);
    }

    /** That a voice follows another before a clause, whose {@link ChangeSigns} are these. */
    void follows(int before, int voice, int clause, int[] signs, Sum sum) {
        int base = Features.change(Change.of(seen.part(before), seen.part(voice)));
        for (int sign : signs) {
            sum.add(base + sign, 1);
        }
        opens(clause, before, voice, sum);
        enters(voice, sum);
    }

    private void opens(int clause, int before, int voice, Sum sum) {
        int met = 0;
        for (int k = clause; k < Math.min(seen.clauses(), clause + Observations.AROUND); k++) {
            for (var mention : seen.mentions(k)) {
                if (mention.person() != voice && mention.kind() != Mention.Kind.SELF_INTRODUCED) {
                    int how = mention.kind() == Mention.Kind.THANKED ? 0 : mention.kind().calls() ? 1 : 2;
                    int bit = 1 << how * 2 + (mention.person() == before ? 0 : 1);
                    if ((met & bit) == 0) {
                        sum.add(Features.opens(seen.part(voice), how, mention.person() == before), 1);
                    }
                    met |= bit;
                }
            }
        }
    }

    private void enters(int voice, Sum sum) {
        sum.add(Features.fame(), seen.fame(voice));
    }

    /** That a body begins with a voice. */
    void begins(int voice, Sum sum) {
        sum.add(Features.first(seen.part(voice)), 1);
        enters(voice, sum);
    }

    /** That a body ends with a voice. */
    void ends(int voice, Sum sum) {
        sum.add(Features.last(seen.part(voice)), 1);
    }
}
