package dev.roundtable.transcript.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.clause.Clauses;
import dev.roundtable.transcript.attribution.clause.Lexicon;
import dev.roundtable.transcript.attribution.name.Mentions;
import dev.roundtable.transcript.attribution.name.Names;
import dev.roundtable.transcript.attribution.name.Part;
import dev.roundtable.transcript.attribution.name.Titles;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

/** Checks the arithmetic of the model: the expected counts must be the gradient of the likelihood. */
class FeatureCountsTest {

    private static final List<Person> PEOPLE = List.of(person("Ruth Calder", Role.MODERATOR),
            person("Henry Osgood", Role.PANELIST),
            person("Mina Farrow", Role.PANELIST));
    private static final String BODY = "Welcome to our panel. Henry, what makes a boat safe? Well, I think care does. I mend every rope. "
            + "Thank you, Henry. Mina, how do you see it? I agree with Henry. We go out in the cold. Is it not dangerous? It is. "
            + "Thank you, Mina. That is all, thank you.";
    private static final int[] SPEAKERS = { 0, 0, 1, 1, 0, 0, 2, 2, 0, 2, 0, 0 };

    @Test
    void theSlopeIsThatOfTheLikelihood() {
        var observations = observations();
        var truth = truth(observations);
        var random = new Random(5);
        var weights = random.doubles(Features.count(), -1, 1).toArray();
        weights[Features.order()] = 0;
        var slope = FeatureCounts.slope(observations, weights, truth);
        double step = 1e-4;
        int moved = 0;
        for (int f = 0; f < weights.length; f++) {
            if (f != Features.order()) {
                double was = weights[f];
                weights[f] = was + step;
                double above = FeatureCounts.slope(observations, weights, truth)[weights.length];
                weights[f] = was - step;
                double below = FeatureCounts.slope(observations, weights, truth)[weights.length];
                weights[f] = was;
                assertThat(slope[f]).as(Features.name(f)).isCloseTo((above - below) / (2 * step), within(1e-5));
                moved += Math.abs(slope[f]) > 1e-3 ? 1 : 0;
            }
        }
        assertThat(moved).isGreaterThan(100);
    }

    @Test
    void theTruthIsNeverLikelierThanAllReadingsTogether() {
        var observations = observations();
        assertThat(FeatureCounts.slope(observations, new double[Features.count()], truth(observations))[Features.count()])
                .isNegative();
    }

    private static Observations observations() {
        var text = HanText.fold(BODY);
        var lexicon = Lexicon.of("en");
        var clauses = Clauses.of(text);
        var mentions = new Mentions(text, clauses, lexicon, new Names(PEOPLE, lexicon), Titles.of(PEOPLE, lexicon)).find();
        return new Observations(text, clauses, mentions, lexicon,
                new Part[]{ Part.MODERATOR, Part.PANELIST, Part.PANELIST, Part.OUTSIDER });
    }

    private static int[] truth(Observations observations) {
        var places = observations.places();
        assertThat(places).hasSize(SPEAKERS.length + 1);
        var truth = new int[observations.clauses()];
        for (int j = 0; j < SPEAKERS.length; j++) {
            Arrays.fill(truth, places[j], places[j + 1], SPEAKERS[j]);
        }
        return truth;
    }

    private static Person person(String name, Role role) {
        return new Person(name, name, null, role, null, List.of());
    }
}
