package dev.roundtable.transcript.attribution.voice;

import java.util.List;

import dev.roundtable.transcript.attribution.name.Mention;

/**
 * Scores how well each voice fits each person: the sum, over the places where the person is named, of the log-likelihood ratio of the
 * voice's relation to the turn if the voice is the person's, and by chance. Names repeat for one reason, so repeated events count less.
 */
final class NameScores {

    /** People are also named when they are elsewhere. */
    private static final double WEIGHT_OF_MENTIONS = 0.3;
    private static final double DAMPING = 0.3;

    private final Neighbours neighbours;
    private final int voices;
    private final double[][] weights;

    /** @param people the size of the roster */
    NameScores(List<NameEvent> events, Neighbours neighbours, int people, int voices) {
        this.neighbours = neighbours;
        this.voices = voices;
        weights = new double[people][NameEvent.types()];
        events.forEach(event -> weights[event.person()][event.type()]++);
        for (var counts : weights) {
            for (int type = 0; type < counts.length; type++) {
                counts[type] = Math.pow(Math.max(1, counts[type]), -DAMPING);
            }
        }
    }

    /** The scores by person and voice. */
    double[][] of(List<NameEvent> events) {
        var scores = new double[weights.length][voices];
        for (var event : events) {
            var row = scores[event.person()];
            for (int voice = 0; voice < voices; voice++) {
                row[voice] += score(event, voice, Relation.FAR);
            }
            neighbours.around(event.turn()).forEach((voice, relation) -> row[voice] += score(event, voice, relation)
                    - score(event, voice, Relation.FAR));
        }
        return scores;
    }

    /** How much an event counts for a voice; negative if it counts against it. */
    double score(NameEvent event, int voice, Relation relation) {
        double chance = Math.max(1e-9, neighbours.chance(voice, relation));
        double weight = weights[event.person()][event.type()]
                * (event.kind() == Mention.Kind.MENTIONED ? WEIGHT_OF_MENTIONS : 1);
        return weight * Math.log(NameWeights.share(event, relation) / chance);
    }
}
