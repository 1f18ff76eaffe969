package dev.roundtable.transcript.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

class EvaluationTest {

    private static final List<Person> PEOPLE = List.of(person("ann", Role.MODERATOR), person("bob", Role.PANELIST));

    /** Two Han characters, three words and a number: six units. */
    private static final String BODY = "你好 hello, brave world 12";

    @Test
    void everyHanCharacterAndEveryWordCountsOnce() {
        assertThat(score(List.of(by("ann", 0, 24, 1)), List.of(by("ann", 0, 24, 1))).units()).isEqualTo(6);
    }

    @Test
    void accuracyIsTheShareOfWordsThatGoToTheRightPerson() {
        var truth = List.of(by("ann", 0, 3, 1), by("bob", 3, 24, 1));
        assertThat(score(truth, List.of(by("ann", 0, 10, 1), by("bob", 10, 24, 1))).accuracy()).isEqualTo(5 / 6.0);
        assertThat(score(truth, truth).accuracy()).isEqualTo(1);
    }

    @Test
    void wordsOfSomebodyElseAreRightOnlyWhereNobodyIsNamed() {
        var truth = List.of(by(null, 0, 3, 0), by("bob", 3, 24, 1));
        assertThat(score(truth, List.of(by("bob", 0, 24, 1))).accuracy()).isEqualTo(4 / 6.0);
        assertThat(score(truth, truth).accuracy()).isEqualTo(1);
    }

    @Test
    void precisionAndCoverageAreOfWhatIsAttributedWithConfidence() {
        var truth = List.of(by("ann", 0, 3, 1), by("bob", 3, 24, 1));
        var half = score(truth, List.of(by("bob", 0, 10, 0.8), by("bob", 10, 24, 0.79)));
        assertThat(half.precision()).isEqualTo(1 / 3.0);
        assertThat(half.coverage()).isEqualTo(3 / 6.0);
        assertThat(score(truth, List.of(by("bob", 0, 24, 0.5))).precision()).isNaN();
    }

    @Test
    void aChangeOfVoiceCountsWhereItIsAtTheVeryWord() {
        var truth = List.of(by("ann", 0, 3, 1), by("bob", 3, 10, 1), by("ann", 10, 24, 1));
        var near = score(truth, List.of(by("ann", 0, 3, 1), by("bob", 3, 16, 1), by("ann", 16, 24, 1)));
        assertThat(near.boundaryF1()).isEqualTo(0.5);
    }

    @Test
    void theFloorsAreTheLongestSpeakerAndTurnsAtQuestionMarks() {
        var body = "ready? yes we are ready";
        var truth = List.of(by("ann", 0, 7, 1), by("bob", 7, 23, 1));
        var score = Evaluation.score(body, truth, PEOPLE, truth);
        assertThat(score.longestFloor()).isEqualTo(4 / 5.0);
        assertThat(score.alternatingFloor()).isEqualTo(1);
    }

    @Test
    void reliabilityCountsTheWordsOfEachConfidence() {
        var truth = List.of(by("ann", 0, 3, 1), by("bob", 3, 24, 1));
        var bins = score(truth, List.of(by("bob", 0, 10, 0.9), by("bob", 10, 17, 0.4), by(null, 17, 24, 0.4)))
                .reliability().bins();
        assertThat(bins.get(6)).isEqualTo(new Reliability.Bin(3, 2.7, 1));
        assertThat(bins.get(0)).isEqualTo(new Reliability.Bin(2, 0.8, 2));
    }

    @Test
    void twoTranscriptsTogetherCountByTheirWords() {
        var truth = List.of(by("ann", 0, 3, 1), by("bob", 3, 24, 1));
        var right = score(truth, truth);
        var wrong = score(truth, List.of(by("ann", 0, 24, 1)));
        var both = right.plus(wrong).plus(wrong);
        assertThat(both.accuracy()).isCloseTo(10 / 18.0, within(1e-9));
        assertThat(both.precision()).isCloseTo(10 / 18.0, within(1e-9));
    }

    private static AttributionScore score(List<Stretch> truth, List<Stretch> guess) {
        return Evaluation.score(BODY, truth, PEOPLE, guess);
    }

    private static Stretch by(String speaker, int start, int end, double confidence) {
        return new Stretch(start, end, speaker, new Attribution(Method.INFERRED, confidence, List.of(), List.of()));
    }

    private static Person person(String slug, Role role) {
        return new Person(slug, slug, null, role, null, List.of());
    }
}
