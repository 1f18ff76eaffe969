package dev.roundtable.transcript.attribution.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Attribution.Evidence;

@DisplayName("An interview")
class InterviewTest {

    @ParameterizedTest
    @CsvSource({ "Where is the boat?, It is here.", "船はどこですか。, ここにあります。", "船在哪里吗。, 在这里。", "أين القارب؟, هنا." })
    void isLedByWhoAsks(String question, String answer) {
        var words = new StringBuilder();
        var turns = new ArrayList<Stretch>();
        for (int i = 0; i < 6; i++) {
            int start = words.length();
            words.append(i % 2 == 0 ? "Yes. " + question : answer).append(" \n");
            turns.add(new Stretch(start, words.length(), i % 2 == 0 ? "one" : "two", null));
        }
        var interview = new Interview(new Body(words.toString()), turns);
        assertThat(interview.asker()).isEqualTo("one");
        assertThat(interview.questions("one")).extracting(Evidence::quote)
                .allSatisfy(quote -> assertThat(question).startsWith(quote));
    }
}
