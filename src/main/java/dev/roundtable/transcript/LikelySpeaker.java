package dev.roundtable.transcript;

import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.question.AskingPart;
import dev.roundtable.transcript.script.Attribution.Candidate;

/**
 * Chooses the likeliest speaker of a stretch whose speaker is unknown. The choice decides the kind of the turn. A leader asks, so a
 * leader is chosen only if the leaders together are likelier than all others together. If that is not clear, and many words follow the
 * question, the stretch may contain the answer, and somebody else is chosen.
 */
final class LikelySpeaker {

    /** The confidence from which it is clear that a leader speaks. */
    private static final double CLEAR = 0.7;
    /** How many words after a question may be an answer; fewer only hand over. */
    private static final int LEAST_ANSWER_WORDS = 25;

    private final Body body;
    private final Set<String> leaders;
    private final Set<String> answering;

    /**
     * @param leaders the slugs of those who ask
     * @param answering the slugs of those who answer
     */
    LikelySpeaker(Body body, Set<String> leaders, Set<String> answering) {
        this.body = body;
        this.leaders = leaders;
        this.answering = answering;
    }

    /** The stretch with its likeliest candidate as speaker; the stretch itself if it has a speaker or no candidates. */
    static Stretch first(Stretch stretch) {
        var candidates = stretch.attribution().candidates();
        return stretch.speaker() != null || candidates.isEmpty() ? stretch : spoken(stretch, candidates.get(0).speaker());
    }

    /** The stretch with the chosen speaker; null as speaker if nobody is likely. */
    Stretch of(Stretch stretch) {
        var likeliest = first(stretch);
        boolean leads = stretch.speaker() == null && likeliest.speaker() != null && leaders.contains(likeliest.speaker());
        return !leads || mayAsk(stretch)
                ? likeliest
                : spoken(stretch, stretch.attribution().candidates().stream().map(Candidate::speaker)
                        .filter(answering::contains).findFirst().orElse(null));
    }

    private boolean mayAsk(Stretch stretch) {
        var candidates = stretch.attribution().candidates();
        double lead = sum(candidates, leaders);
        return lead >= sum(candidates, answering)
                && (lead >= CLEAR || AskingPart.sizeBehind(body, stretch) < LEAST_ANSWER_WORDS);
    }

    private static double sum(List<Candidate> candidates, Set<String> slugs) {
        return candidates.stream().filter(candidate -> slugs.contains(candidate.speaker())).mapToDouble(Candidate::confidence)
                .sum();
    }

    private static Stretch spoken(Stretch stretch, String speaker) {
        return new Stretch(stretch.start(), stretch.end(), speaker, stretch.attribution());
    }
}
