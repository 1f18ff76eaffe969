package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.model.Features.Change;
import dev.roundtable.transcript.attribution.model.Features.Naming;
import dev.roundtable.transcript.attribution.model.Features.Next;

/** Counts each feature in the true reading, minus its expected count: the gradient of the likelihood of the truth. */
final class FeatureCounts implements Expectations {

    private final Observations observations;
    private final FeatureExtractor evidence;
    private final Posteriors posteriors;
    private final double[] slope = new double[Features.count()];
    private final int end;

    private FeatureCounts(Observations observations) {
        this.observations = observations;
        this.evidence = new FeatureExtractor(observations);
        this.end = observations.clauses();
        this.posteriors = new Posteriors(0, end, observations.voices());
    }

    /**
     * The slope by feature, and the likelihood of the truth as a logarithm behind it.
     *
     * @param truth the voice of each clause
     */
    static double[] slope(Observations observations, double[] weights, int[] truth) {
        var expected = new FeatureCounts(observations);
        var places = observations.places();
        var scores = new Scores(observations, weights);
        double all = new TurnModel(observations, scores, places, true, true).expect(expected);
        var counts = expected.total();
        var real = new FeatureCounts(observations);
        real.read(truth, places);
        var held = real.total();
        var slope = new double[counts.length + 1];
        double likelihood = -all;
        for (int f = 0; f < counts.length; f++) {
            slope[f] = held[f] - counts[f];
            likelihood += held[f] * weights[f];
        }
        slope[counts.length] = likelihood;
        return slope;
    }

    @Override
    public boolean wantChanges() {
        return true;
    }

    @Override
    public void turn(int voice, int from, int to, double probability) {
        posteriors.turn(voice, from, to, probability);
        slope[Features.length(observations.part(voice), observations.words(from, to))] += probability;
        if (from == 0) {
            evidence.begins(voice, times(probability));
        }
        if (to == end) {
            evidence.ends(voice, times(probability));
        }
    }

    @Override
    public void change(int before, int voice, int clause, int[] signs, double probability) {
        evidence.follows(before, voice, clause, signs, times(probability));
    }

    @Override
    public void next(Change change, Naming naming, Next who, double probability) {
        slope[Features.next(change, naming, who)] += probability;
    }

    private FeatureExtractor.Sum times(double probability) {
        return (feature, times) -> slope[feature] += probability * times;
    }

    private double[] total() {
        var said = posteriors.estimate().voices();
        for (int i = 0; i < end; i++) {
            for (int v = 0; v < observations.voices(); v++) {
                if (said[i][v] > 0) {
                    evidence.says(v, i, times(said[i][v]));
                }
            }
        }
        return slope;
    }

    private void read(int[] truth, int[] places) {
        var namings = new Namings(observations, places);
        var history = new History(observations);
        int remembered = history.start(truth[0], true);
        int from = 0;
        for (int j = 1; j < places.length; j++) {
            int voice = truth[places[from]];
            boolean last = j == places.length - 1;
            int following = last ? -1 : truth[places[j]];
            if (following != voice) {
                turn(voice, places[from], places[j], 1);
                if (!last) {
                    change(voice, following, places[j], ChangeSigns.at(observations, places[j], places[j + 1]), 1);
                    int naming = namings.of(from, j, voice);
                    next(Change.of(observations.part(voice), observations.part(following)),
                            Naming.values()[naming / observations.voices()],
                            Next.of(namings.named(naming), history.back(remembered), following), 1);
                    remembered = history.after(voice, remembered, following);
                }
                from = j;
            }
        }
    }
}
