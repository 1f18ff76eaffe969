package dev.roundtable.transcript.format.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.format.label.OpeningLabel;

@DisplayName("A talk whose only speaker is named once, at the beginning")
class OnlySpeakerTest {

    private static final String WORDS = "Good evening everybody. I want to talk about rivers tonight, and I hope that you like them.\n\n"
            + "The first river that I saw was the Aire. I was six years old, and my father took me there.\n\n"
            + "What did I learn? I learned that you need to look twice. We all do, and we forget it.\n\n"
            + "So let me tell you about the second one. You may know it. It is the Wharfe, and I love it.\n\n"
            + "Well, I think that we can do better. You can do something, too: you can walk along a river.\n\n"
            + "Thank you very much. I will take questions now, if you have any.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Speaker: |Speaker", "Anna Weber: |Anna Weber", "**Anna Weber:** |Anna Weber",
            "SPEAKER:\\n|SPEAKER", "Lecturer：|Lecturer", "The rivers we lost\\n\\nAnna Weber: |Anna Weber",
            "# The rivers we lost\\n\\n**Speaker:** |Speaker" })
    void saysAllOfIt(String label, String name) {
        var read = Samples.read(label.replace("\\n", "\n") + (label.endsWith("n") || label.endsWith("：") ? "" : " ") + WORDS);
        assertThat(read.pieces()).allSatisfy(piece -> assertThat(piece.label()).isEqualTo(name));
        assertThat(read.body()).startsWith("Good evening").endsWith("if you have any.");
        assertThat(read.problems()).singleElement().asString().contains("names a speaker only once");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Title: ", "Date: ", "Unknown Speaker: ", "Introduction: " })
    void isNoFieldAndNotUnknown(String label) {
        assertThat(OpeningLabel.of(label + "Good evening everybody.")).isNull();
    }
}
