package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.model.Features.Change;
import dev.roundtable.transcript.attribution.model.Features.Naming;
import dev.roundtable.transcript.attribution.model.Features.Next;

/**
 * The probabilistic model of turns: a semi-Markov conditional random field (Sarawagi and Cohen, 2004), computed by the forward-backward
 * algorithm. A reading divides a body into turns with voices. Its score is the product of a factor for each turn and for each change of
 * voice. The latter depends on the person whom the turn named, and on the {@link History} of voices.
 */
public final class TurnModel {

    /** The most words of a turn. */
    private static final int LONGEST = 6000;
    /** The factor if a pinned voice has spoken before the pin, too: an editor pins changes of voice. */
    private static final double SAME_VOICE = 1e-3;
    private static final Naming[] NAMINGS = Naming.values();

    final History history;
    final Namings namings;
    final int voices;
    /** The number of the place after the last clause. */
    final int last;

    private final Observations observations;
    private final Scores scores;
    private final int[] places;
    private final boolean begins;
    private final boolean ends;
    private final double[][] passing;

    /**
     * @param places the clauses where the voice may change, from the first clause to the one after the last
     * @param begins whether the body begins at the first place
     * @param ends whether the body ends at the last place
     */
    public TurnModel(Observations observations, Scores scores, int[] places, boolean begins, boolean ends) {
        this.observations = observations;
        this.scores = scores;
        this.history = new History(observations);
        this.places = places;
        this.begins = begins;
        this.ends = ends;
        this.voices = observations.voices();
        this.last = places.length - 1;
        this.namings = new Namings(observations, places);
        this.passing = new double[history.size()][voices];
        for (int k = 0; k < passing.length; k++) {
            for (int v = 0; v < voices; v++) {
                passing[k][v] = scores.passing(history.passedOver(k, v));
            }
        }
    }

    /** The probability of each voice in each clause from the first place to the last, and of the changes between them. */
    public VoiceEstimate estimate() {
        var posteriors = new Posteriors(places[0], places[last], voices);
        expect(posteriors);
        return posteriors.estimate();
    }

    /** The logarithm of the sum over all readings: the greater, the better the observations agree with each other. */
    public double likelihood() {
        return new ForwardPass(this).likelihood();
    }

    /** Passes the probability of each part of a reading to a receiver, and returns the likelihood. */
    double expect(Expectations expectations) {
        var forward = new ForwardPass(this);
        new BackwardPass(this, forward).expect(expectations);
        return forward.likelihood();
    }

    /** The clause at a place. */
    int clause(int j) {
        return places[j];
    }

    /** The first place from which a turn that ends at a place can begin. */
    int earliest(int j) {
        int i = j - 1;
        while (i > 0 && observations.pin(places[i]) < 0 && observations.words(places[i - 1], places[j]) <= LONGEST) {
            i--;
        }
        return i;
    }

    /** Sums by voice, naming and history, all 0; null for namings that do not occur before a place. */
    double[][][] byNaming(int j) {
        var rows = new double[voices][voices * NAMINGS.length][];
        for (int v = 0; v < voices; v++) {
            for (int naming : namings.possible(j, v)) {
                rows[v][naming] = new double[history.size()];
            }
        }
        return rows;
    }

    /** The logarithm of the factor of a turn between two places. */
    double turn(int voice, int i, int j) {
        return scores.turn(voice, places[i], places[j]);
    }

    /** The history at the beginning. */
    int start(int voice) {
        return history.start(voice, begins);
    }

    /** The factor of a voice at the beginning. */
    double first(int voice) {
        int pin = observations.pin(places[0]);
        if (pin >= 0 && pin != voice) {
            return 0;
        }
        return begins ? scores.first(voice) * scores.passing(history.passedOver(0, voice)) : 1;
    }

    /** The factor of a voice at the end. */
    double last(int voice) {
        return ends ? scores.last(voice) : 1;
    }

    int[] signs(int j) {
        return ChangeSigns.at(observations, places[j], places[j + 1]);
    }

    /** The factor of each voice that follows another at a place with these signs, without the history; 0 if it cannot follow. */
    double[] changes(int before, int j, int[] signs) {
        var factors = scores.changes(before, places[j], signs);
        int pin = observations.pin(places[j]);
        if (pin >= 0) {
            var pinned = new double[voices];
            pinned[pin] = pin == before ? SAME_VOICE : factors[pin];
            return pinned;
        }
        return factors;
    }

    /**
     * The factors of each voice that follows another one at a place, by its naming: as the person whom the turn named, as the last voice
     * of the other side, and as another one. Editors pin what is not obvious, so a pinned voice is as likely as the last voice of the
     * other side.
     */
    double[][] follows(int j, int voice, int naming) {
        boolean pinned = observations.pin(places[j]) >= 0;
        var factors = new double[voices][];
        for (int v = 0; v < voices; v++) {
            var change = change(voice, v);
            factors[v] = new double[]{ scores.next(change, how(naming), Next.NAMED),
                    scores.next(change, how(naming), Next.BACK),
                    scores.next(change, how(naming), pinned ? Next.BACK : Next.ANOTHER) };
        }
        return factors;
    }

    /** The factor of a voice at a place that others are listed before who have not spoken. */
    double passing(int j, int remembered, int following) {
        return observations.pin(places[j]) >= 0 ? 1 : passing[remembered][following];
    }

    Change change(int voice, int following) {
        return Change.of(observations.part(voice), observations.part(following));
    }

    Naming how(int naming) {
        return NAMINGS[naming / voices];
    }

    Next who(int naming, int remembered, int following) {
        return Next.of(namings.named(naming), history.back(remembered), following);
    }
}
