package dev.roundtable.transcript.attribution;

import java.util.List;

import dev.roundtable.transcript.Person;

/**
 * Attributes an unlabelled body to the people of a roster, from the words alone: who is called, thanked and named, who asks and who
 * answers. A linear-chain conditional random field over clauses; each clause goes to the voice that is likeliest with all readings
 * of the rest taken together (posterior decoding), so that a confidence is a probability. Keeps no state; the same body gives the
 * same stretches.
 */
public final class SpeakerInference {

    /** A voice less likely than this is left open. Between 0.2 and 0.4 the measured accuracy does not change. */
    public static final double DEFAULT_THRESHOLD = 0.35;

    static final int FURTHER_READINGS = 2;

    private final List<Person> roster;
    private final String language;
    private final double threshold;
    private final Weights weights;

    SpeakerInference(List<Person> roster, String language, double threshold, Weights weights) {
        this.roster = List.copyOf(roster);
        this.language = language;
        this.threshold = threshold;
        this.weights = weights;
    }

    /**
     * Inference for a panel.
     *
     * @param roster who takes part, in which role; their order does not matter to what is found
     * @param language the body's language, such as {@code zh} or {@code en}; null to tell by the script
     */
    public static SpeakerInference of(List<Person> roster, String language) {
        return new SpeakerInference(roster, language, DEFAULT_THRESHOLD, Weights.read());
    }

    /** The same, leaving a speaker open below another probability, from 0 (always a guess) to 1. */
    public SpeakerInference withThreshold(double least) {
        return new SpeakerInference(roster, language, least, weights);
    }

    /**
     * Attributes a body.
     *
     * @param body the words as transcribed, without labels
     * @return stretches that tile the body, offsets in code points; empty for an empty body
     */
    public List<Stretch> infer(String body) {
        if (body.isEmpty()) {
            return List.of();
        }
        var text = HanText.fold(body);
        var seen = observe(text);
        var first = new Lattice(seen, weights).posteriors();
        return new Stretches(body, roster, seen, first, read(text, seen, first), threshold).list();
    }

    /** Reads the body more than once: what a reading shows of who speaks much, and in which words, serves the next. */
    double[][] read(String text, Observations seen, double[][] first) {
        var posteriors = first;
        for (int k = 0; k < FURTHER_READINGS; k++) {
            learn(text, seen, posteriors);
            posteriors = new Lattice(seen, weights).posteriors();
        }
        return posteriors;
    }

    static void learn(String text, Observations seen, double[][] posteriors) {
        seen.prominence(Prominence.of(seen, posteriors));
        seen.vocabulary(Vocabulary.ratios(text, seen, posteriors));
    }

    Observations observe(String text) {
        var lexicon = Lexicon.of(language != null ? language : HanText.isMostlyHan(text) ? "zh" : "en");
        var clauses = Clauses.of(text);
        var mentions = new Mentions(text, clauses, lexicon, new Names(roster, lexicon)).find();
        return new Observations(text, clauses, mentions, lexicon, parts());
    }

    Feature.Part[] parts() {
        var parts = new Feature.Part[roster.size() + 1];
        for (int p = 0; p < roster.size(); p++) {
            parts[p] = switch (roster.get(p).role()) {
                case MODERATOR, HOST -> Feature.Part.MODERATOR;
                case PANELIST -> Feature.Part.PANELIST;
                case AUDIENCE -> Feature.Part.OTHER;
            };
        }
        parts[roster.size()] = Feature.Part.OTHER;
        return parts;
    }
}
