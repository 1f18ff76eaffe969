package dev.roundtable.transcript.attribution;

import java.util.List;

import dev.roundtable.transcript.attribution.clause.Clause;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.VoiceEstimate;
import dev.roundtable.transcript.attribution.name.Mentions;
import dev.roundtable.transcript.attribution.name.Names;
import dev.roundtable.transcript.attribution.name.Titles;
import dev.roundtable.transcript.script.Person;

/**
 * A body whose voices are inferred, with people in supposed roles.
 *
 * @param text the folded body
 * @param weights of the features, by their numbers
 * @param pins the voice that certainly begins with each clause, -1 for none; empty if there are no pins
 */
record Talk(String text, List<Clause> clauses, Lexicon lexicon, double[] weights, int[] pins) {

    /** How many places where the voice may change are enough to tell who moderates, as a rule. */
    private static final int OPENING = 400;
    /** How many are enough if the talk is like a panel: its opening may fit two who moderate. */
    private static final int LONGER_OPENING = 1000;

    static Mentions mentions(String text, List<Clause> clauses, Lexicon lexicon, List<Person> people) {
        return new Mentions(text, clauses, lexicon, new Names(people, lexicon), Titles.of(people, lexicon));
    }

    /** The log-likelihood of the first part of the talk if people have these roles. */
    double likelihood(List<Person> people) {
        return likelihood(people, OPENING);
    }

    /** The log-likelihood as {@link #likelihood(List)} computes it, of a longer part of the talk. */
    double longerLikelihood(List<Person> people) {
        return likelihood(people, LONGER_OPENING);
    }

    private double likelihood(List<Person> people, int places) {
        var mentions = mentions(text, clauses, lexicon, people).find();
        return VoiceProbabilities.likelihood(
                new Observations(text, clauses, mentions, lexicon, SpeakerInference.parts(people), pins), weights, places);
    }

    /**
     * What the model says of a talk in which people have supposed roles.
     *
     * @param observations the likeliest ones
     * @param estimate the probabilities of the voices
     */
    record Supposed(Observations observations, VoiceEstimate estimate) {}

    /** Reads the talk if people have these roles. */
    Supposed read(List<Person> people) {
        var parts = SpeakerInference.parts(people);
        var hypotheses = new UnresolvedTitles(mentions(text, clauses, lexicon, people), parts,
                supposed -> VoiceProbabilities.likelihood(new Observations(text, clauses, supposed, lexicon, parts, pins),
                        weights))
                .hypotheses();
        Observations likeliest = null;
        var estimate = VoiceEstimate.none(clauses.size(), people.size() + 1);
        for (var hypothesis : hypotheses) {
            var observations = new Observations(text, clauses, hypothesis.mentions(), lexicon, parts, pins);
            likeliest = likeliest == null ? observations : likeliest;
            estimate.add(hypothesis.probability(), new VoiceProbabilities(text, observations, weights).estimate());
        }
        return new Supposed(likeliest, estimate);
    }
}
