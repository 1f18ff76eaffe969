package dev.roundtable.transcript.attribution;

import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.SAILORS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

class ModeratorHypothesesTest {

    private static final List<Person> EQUALS = SAILORS.stream().map(
            person -> new Person(person.slug(), person.name(), null, Role.PANELIST, null, List.of())).toList();

    @Test
    void aDeclaredModeratorIsTheOnlyHypothesis() {
        var hypotheses = ModeratorHypotheses.of(SAILORS, people -> 0);
        assertThat(hypotheses.areUndecided()).isFalse();
        assertThat(hypotheses.likeliest()).extracting(ModeratorHypotheses.Hypothesis::people).containsExactly(SAILORS);
    }

    @Test
    void whoMakesTheTalkMuchLikelierModerates() {
        var hypotheses = ModeratorHypotheses.of(EQUALS, by(Map.of("anchor", -300.0, "sail", -320.0, "oar", -310.0)));
        assertThat(hypotheses.areUndecided()).isFalse();
        assertThat(moderators(hypotheses)).containsExactly("anchor");
    }

    @Test
    void severalMayModerateIfTheTalkIsAboutAsLikely() {
        var hypotheses = ModeratorHypotheses.of(EQUALS, by(Map.of("anchor", -301.0, "sail", -320.0, "oar", -300.0)));
        assertThat(hypotheses.areUndecided()).isTrue();
        assertThat(moderators(hypotheses)).containsExactly("oar", "anchor");
        assertThat(hypotheses.likeliest().stream().mapToDouble(ModeratorHypotheses.Hypothesis::probability).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void moreOfTheTalkDecidesBetweenThoseWhomItsOpeningFits() {
        var asked = new ArrayList<String>();
        var more = by(Map.of("anchor", -700.0, "sail", -600.0, "oar", -750.0));
        var hypotheses = ModeratorHypotheses.of(EQUALS, by(Map.of("anchor", -301.0, "sail", -320.0, "oar", -300.0)))
                .comparedAgain(people -> {
                    asked.add(moderator(people));
                    return more.applyAsDouble(people);
                });
        assertThat(moderators(hypotheses)).containsExactly("anchor");
        assertThat(asked).containsExactly("oar", "anchor");
    }

    private static ToDoubleFunction<List<Person>> by(Map<String, Double> likelihoods) {
        return people -> likelihoods.get(moderator(people));
    }

    private static List<String> moderators(ModeratorHypotheses hypotheses) {
        return hypotheses.likeliest().stream().map(one -> moderator(one.people())).toList();
    }

    private static String moderator(List<Person> people) {
        return people.stream().filter(person -> person.role() == Role.MODERATOR).findFirst().orElseThrow().slug();
    }
}
