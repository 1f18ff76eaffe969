package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.model.Features.Change;
import dev.roundtable.transcript.attribution.name.Mention;

/** Extracts the {@link Features} of each part of a reading. The score of a reading is the sum of their weights. */
final class FeatureExtractor {

    /** Receives features, and how many times each occurs. */
    @FunctionalInterface
    interface Sum {
        void add(int feature, double times);
    }

    /** The number of clauses at the start of a body. */
    private static final int START = 3;
    private static final double PER = 10;

    private final Observations observations;

    FeatureExtractor(Observations observations) {
        this.observations = observations;
    }

    /** The features of a voice that says a clause. */
    void says(int voice, int i, Sum sum) {
        var part = observations.part(voice);
        int base = Features.speaks(part);
        for (int cue = 0; cue < Cue.EVIDENCE; cue++) {
            if ((observations.cues(i) >> cue & 1) != 0) {
                sum.add(base + cue, 1);
            }
        }
        int always = base + Cue.EVIDENCE;
        sum.add(always, 1);
        sum.add(always + 1, observations.words(i, i + 1) / PER);
        if (i < START) {
            sum.add(always + 2, 1);
        }
        if (observations.shows(i, Cue.QUESTION_MARK) && observations.shows(i, Cue.SECOND_PERSON)) {
            sum.add(always + 3, 1);
        }
        for (var mention : observations.mentions(i)) {
            sum.add(Features.mention(part, mention.person() == voice, mention.kind()), 1);
        }
    }

    /** The features of a change of voice before a clause with these {@link ChangeSigns}. */
    void follows(int before, int voice, int clause, int[] signs, Sum sum) {
        int base = Features.change(Change.of(observations.part(before), observations.part(voice)));
        for (int sign : signs) {
            sum.add(base + sign, 1);
        }
        opens(clause, before, voice, sum);
        enters(voice, sum);
    }

    private void opens(int clause, int before, int voice, Sum sum) {
        int met = 0;
        for (int k = clause; k < Math.min(observations.clauses(), clause + Observations.AROUND); k++) {
            for (var mention : observations.mentions(k)) {
                if (mention.person() != voice && mention.kind() != Mention.Kind.SELF_INTRODUCED) {
                    int how = mention.kind() == Mention.Kind.THANKED ? 0 : mention.kind().calls() ? 1 : 2;
                    int bit = 1 << how * 2 + (mention.person() == before ? 0 : 1);
                    if ((met & bit) == 0) {
                        sum.add(Features.opens(observations.part(voice), how, mention.person() == before), 1);
                    }
                    met |= bit;
                }
            }
        }
    }

    private void enters(int voice, Sum sum) {
        sum.add(Features.fame(), observations.fame(voice));
    }

    /** The features of a voice at the beginning of the body. */
    void begins(int voice, Sum sum) {
        sum.add(Features.first(observations.part(voice)), 1);
        enters(voice, sum);
    }

    /** The features of a voice at the end of the body. */
    void ends(int voice, Sum sum) {
        sum.add(Features.last(observations.part(voice)), 1);
    }
}
