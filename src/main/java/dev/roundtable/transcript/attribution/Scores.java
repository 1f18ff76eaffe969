package dev.roundtable.transcript.attribution;

import dev.roundtable.transcript.attribution.Features.Change;
import dev.roundtable.transcript.attribution.Features.Naming;
import dev.roundtable.transcript.attribution.Features.Next;

/** What the parts of a reading are worth: the weights of the {@link Features} that hold, added up. */
final class Scores {

    /** A host opens and closes an event and hardly speaks between: no transcript at hand could teach that. */
    private static final double HOST_ENTERS = -4;
    /** Clauses that open a body. */
    private static final int START = 3;
    private static final int PER = 10;

    private final Observations seen;
    private final double[] weights;
    private final double[][] speech;
    private final double[] next;

    /** @param bias what else speaks for each voice in each clause */
    Scores(Observations seen, double[] weights, double[][] bias) {
        this.seen = seen;
        this.weights = weights;
        this.speech = new double[seen.voices()][seen.clauses() + 1];
        for (int v = 0; v < seen.voices(); v++) {
            for (int i = 0; i < seen.clauses(); i++) {
                speech[v][i + 1] = speech[v][i] + speaks(i, v) + bias[i][v];
            }
        }
        next = new double[Change.values().length * Naming.values().length * Next.values().length];
        for (int k = 0; k < next.length; k++) {
            next[k] = Math.exp(weights[Features.next(Change.ASKED, Naming.NOBODY, Next.NAMED) + k]);
        }
    }

    private double speaks(int i, int voice) {
        var part = seen.part(voice);
        int base = Features.speaks(part);
        double score = 0;
        for (int cue = 0; cue < Cue.EVIDENCE; cue++) {
            score += (seen.cues(i) >> cue & 1) != 0 ? weights[base + cue] : 0;
        }
        int always = base + Cue.EVIDENCE;
        boolean asksYou = seen.shows(i, Cue.QUESTION_MARK) && seen.shows(i, Cue.SECOND_PERSON);
        score += weights[always] + weights[always + 1] * seen.words(i, i + 1) / PER + (i < START ? weights[always + 2] : 0)
                + (asksYou ? weights[always + 3] : 0);
        for (var mention : seen.mentions(i)) {
            score += weights[Features.mention(part, mention.person() == voice, mention.kind())];
        }
        return score;
    }

    /** A turn of a voice over the clauses from one to another. */
    double turn(int voice, int from, int to) {
        return speech[voice][to] - speech[voice][from] + weights[Features.length(seen.part(voice), seen.words(from, to))];
    }

    /** The factor by which each voice follows another before a clause, by voice; 0 for the same. */
    double[] changes(int before, int clause, int sentenceEnd) {
        var signs = ChangeSigns.at(seen, clause, sentenceEnd);
        var factors = new double[seen.voices()];
        for (int v = 0; v < factors.length; v++) {
            if (v != before) {
                int base = Features.change(Change.of(seen.part(before), seen.part(v)));
                double score = enters(v) + opens(clause, before, v);
                for (int sign : signs) {
                    score += weights[base + sign];
                }
                factors[v] = Math.exp(score);
            }
        }
        return factors;
    }

    private double opens(int clause, int before, int voice) {
        double score = 0;
        int met = 0;
        for (int k = clause; k < Math.min(seen.clauses(), clause + Observations.AROUND); k++) {
            for (var mention : seen.mentions(k)) {
                if (mention.person() != voice && mention.kind() != Mention.Kind.SELF_INTRODUCED) {
                    int how = mention.kind() == Mention.Kind.THANKED ? 0 : mention.kind().calls() ? 1 : 2;
                    int bit = 1 << how * 2 + (mention.person() == before ? 0 : 1);
                    score += (met & bit) == 0 ? weights[Features.opens(seen.part(voice), how, mention.person() == before)] : 0;
                    met |= bit;
                }
            }
        }
        return score;
    }

    private double enters(int voice) {
        return weights[Features.fame()] * seen.fame(voice) + (seen.part(voice) == Part.HOST ? HOST_ENTERS : 0);
    }

    /** The factor for who comes next. */
    double next(Change change, Naming naming, Next who) {
        return next[Features.next(change, naming, who) - Features.next(Change.ASKED, Naming.NOBODY, Next.NAMED)];
    }

    /** The factor for a voice that the body begins with. */
    double first(int voice) {
        return Math.exp(weights[Features.first(seen.part(voice))] + enters(voice));
    }

    /** The factor for a voice that the body ends with. */
    double last(int voice) {
        return Math.exp(weights[Features.last(seen.part(voice))]);
    }
}
