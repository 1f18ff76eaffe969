package dev.roundtable.transcript;

import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.question.AskingPart;
import dev.roundtable.transcript.script.Attribution.Candidate;

/**
 * Who speaks likeliest where the speaker cannot be told, which decides what a turn does. Those who lead ask, so they are taken only
 * where they are likelier than all who answer together; and where that is in doubt and more follows the question than a courtesy, the
 * answer to it may be in there.
 */
final class LikelySpeaker {

    /** From here on, that those who lead speak is in no doubt that counts. */
    private static final double CLEAR = 0.7;
    /** So many words behind a question are more than whose turn it is. */
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

    /** The candidate who is likeliest, whoever that is. */
    static Stretch first(Stretch stretch) {
        var candidates = stretch.attribution().candidates();
        return stretch.speaker() != null || candidates.isEmpty() ? stretch : spoken(stretch, candidates.get(0).speaker());
    }

    /** The stretch as whoever speaks likeliest says it; with no speaker where none is likely. */
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
