package dev.roundtable.transcript.attribution;

import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.CHINESE;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.ENGLISH;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.GARDENERS;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.SAILORS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.evaluation.Evaluation;

class WordsWithoutPunctuationTest {

    @Test
    void nothingIsToldWhereNoPunctuationTellsWhereATurnEnds() {
        var bare = String.join("", ENGLISH).replaceAll("[.,?']", "").toLowerCase(Locale.ROOT).repeat(2);
        assertThat(Inference.of(SAILORS, "en").infer(bare)).extracting(Stretch::speaker).containsOnlyNulls();
    }

    @Test
    void wordsWithoutPunctuationAreMostlyGuessedRightAllTheSame() {
        for (var people : List.of(GARDENERS, SAILORS)) {
            var turns = people == GARDENERS ? CHINESE : ENGLISH;
            var body = new StringBuilder();
            var truth = new ArrayList<Stretch>();
            for (int t = 0; t < turns.size(); t++) {
                var words = turns.get(t).repeat(t % 2 == 0 ? 1 : 8).replaceAll("[^\\p{L}\\p{N}\\s']", "")
                        .toLowerCase(Locale.ROOT);
                truth.add(new Stretch(body.length(), body.length() + words.length(),
                        people.get(List.of(0, 1, 0, 2, 0).get(t)).slug(), null));
                body.append(words);
            }
            var guess = Inference.of(people, null, 0).infer(body.toString());
            assertThat(Evaluation.score(body.toString(), truth, people, guess).accuracy()).isGreaterThan(0.7);
        }
    }
}
