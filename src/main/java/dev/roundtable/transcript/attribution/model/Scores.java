package dev.roundtable.transcript.attribution.model;

import java.util.function.Consumer;

import dev.roundtable.transcript.attribution.model.Features.Change;
import dev.roundtable.transcript.attribution.model.Features.Naming;
import dev.roundtable.transcript.attribution.model.Features.Next;
import dev.roundtable.transcript.attribution.name.Part;

/** Computes the scores of the parts of a reading: the sums of the weights of their features, from {@link FeatureExtractor}. */
public final class Scores {

    /** A host opens and closes an event and rarely speaks between. The transcripts for fitting have no such case. */
    private static final double HOST_ENTERS = -4;
    /** The most factors of changes that are cached, so that memory stays bounded for a long body. */
    private static final int MOST_CACHED = 4_000_000;

    private final Observations observations;
    private final FeatureExtractor evidence;
    private final double[] weights;
    private final double[][] speech;
    private final double[] next;
    private final double[] passing;
    /** The factors of changes before each clause, by the voice before; null until they are computed, and empty for a long body. */
    private final double[][][] changes;

    public Scores(Observations observations, double[] weights) {
        this.observations = observations;
        this.evidence = new FeatureExtractor(observations);
        this.weights = weights;
        int most = MOST_CACHED / (observations.voices() * observations.voices());
        this.changes = new double[observations.clauses() > most ? 0 : observations.clauses()][][];
        this.speech = new double[observations.voices()][observations.clauses() + 1];
        for (int v = 0; v < observations.voices(); v++) {
            int voice = v;
            for (int i = 0; i < observations.clauses(); i++) {
                int clause = i;
                speech[v][i + 1] = speech[v][i] + sum(sum -> evidence.says(voice, clause, sum));
            }
        }
        double order = weights[Features.order()];
        passing = new double[]{ 1, Math.exp(order), Math.exp(2 * order) };
        next = new double[Change.values().length * Naming.values().length * Next.values().length];
        for (int k = 0; k < next.length; k++) {
            next[k] = Math.exp(weights[Features.next(Change.ASKED, Naming.NOBODY, Next.NAMED) + k]);
        }
    }

    private Scores(Scores scores, double[][] bias) {
        this.observations = scores.observations;
        this.evidence = scores.evidence;
        this.weights = scores.weights;
        this.next = scores.next;
        this.passing = scores.passing;
        this.changes = scores.changes;
        this.speech = new double[observations.voices()][observations.clauses() + 1];
        for (int v = 0; v < observations.voices(); v++) {
            double sum = 0;
            for (int i = 0; i < observations.clauses(); i++) {
                sum += bias[i][v];
                speech[v][i + 1] = scores.speech[v][i + 1] + sum;
            }
        }
    }

    /**
     * The same scores with a bias.
     *
     * @param bias further log-odds by clause and voice
     */
    public Scores with(double[][] bias) {
        return new Scores(this, bias);
    }

    private double sum(Consumer<FeatureExtractor.Sum> features) {
        var sum = new double[1];
        features.accept((feature, times) -> sum[0] += weights[feature] * times);
        return sum[0];
    }

    /** The log-score of a turn over the clauses from one, inclusive, to another, exclusive. */
    double turn(int voice, int from, int to) {
        return speech[voice][to] - speech[voice][from]
                + weights[Features.length(observations.part(voice), observations.words(from, to))];
    }

    /** The factor of each voice that follows another before a clause; 0 for the same voice. */
    double[] changes(int before, int clause, int[] signs) {
        if (changes.length == 0) {
            return computeChanges(before, clause, signs);
        }
        if (changes[clause] == null) {
            changes[clause] = new double[observations.voices()][];
        }
        if (changes[clause][before] == null) {
            changes[clause][before] = computeChanges(before, clause, signs);
        }
        return changes[clause][before];
    }

    private double[] computeChanges(int before, int clause, int[] signs) {
        var factors = new double[observations.voices()];
        for (int v = 0; v < factors.length; v++) {
            int voice = v;
            factors[v] = v == before
                    ? 0
                    : Math.exp(host(v) + sum(sum -> evidence.follows(before, voice, clause, signs, sum)));
        }
        return factors;
    }

    private double host(int voice) {
        return observations.part(voice) == Part.HOST ? HOST_ENTERS : 0;
    }

    /** The factor for who comes next. */
    double next(Change change, Naming naming, Next who) {
        return next[Features.next(change, naming, who) - Features.next(Change.ASKED, Naming.NOBODY, Next.NAMED)];
    }

    /** The factor of a voice that speaks before others who are listed earlier. It is a hint, and weaker than a name. */
    double passing(int passedOver) {
        return passing[passedOver];
    }

    /** The factor for a voice that the body begins with. */
    double first(int voice) {
        return Math.exp(host(voice) + sum(sum -> evidence.begins(voice, sum)));
    }

    /** The factor for a voice that the body ends with. */
    double last(int voice) {
        return Math.exp(sum(sum -> evidence.ends(voice, sum)));
    }
}
