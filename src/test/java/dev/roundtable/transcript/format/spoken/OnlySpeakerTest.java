package dev.roundtable.transcript.format.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.format.label.form.OpeningLabel;

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

    @ParameterizedTest
    @ValueSource(strings = {
            "[00:00:05] Anna Weber: Good evening, I want to talk\n[00:00:15] about rivers.\n[00:00:25] I was six years old.\n",
            "0:05\nAnna Weber: Good evening, I want to talk\n0:15\nabout rivers.\n0:25\nI was six years old.\n",
            "1\n00:00:05,000 --> 00:00:09,000\nAnna Weber: Good evening, I want to talk\n\n2\n00:00:15,000 --> 00:00:19,000\nabout rivers.\n\n"
                    + "3\n00:00:25,000 --> 00:00:29,000\nI was six years old.\n",
            "WEBVTT\n\n00:05.000 --> 00:09.000\nAnna Weber：Good evening, I want to talk\n\n00:15.000 --> 00:19.000\nabout rivers.\n\n"
                    + "00:25.000 --> 00:29.000\nI was six years old.\n" })
    void saysAllOfItInTextWithTimesToo(String text) {
        var read = Samples.read(text);
        assertThat(Samples.speeches(read)).containsExactly("Anna Weber|Good evening, I want to talk",
                "Anna Weber|about rivers.",
                "Anna Weber|I was six years old.");
        assertThat(Samples.tiles(read)).isTrue();
        assertThat(read.problems()).singleElement().asString().contains("names a speaker only once");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Breaking News: The river rose", "So it was: I went there", "The rule: Never swim alone" })
    void isNoTitle(String words) {
        assertThat(OpeningLabel.ofStart(words)).isNull();
    }
}
