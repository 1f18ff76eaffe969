package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Points and chapters beside a talk")
class OpenSectionTest {

    private static final String TALK = "**Tess:** Who pays for it, you ask?\n\n**Ivo:** We do, I think.\n\n";

    @ParameterizedTest
    @ValueSource(strings = { "## Notes\n\n- buy bread\n- call Ivo",
            "## Chapters\n\n00:00 The dam\n01:20 Its price\n[02:10] The end",
            "### Notizen:\n\n* Brot kaufen\n* anrufen", "## 章节\n\n00:00 大坝\n01:20 价格",
            "## Capítulos\n\n1. El río\n2. El precio",
            "## ملاحظات\n\n- الخبز\n- السد", "## メモ\n\n- パン", "## Chapitres\n\n(00:00) Le barrage\n(01:20) Le prix" })
    void areNoSpeechWithAWarning(String section) {
        for (var text : List.of(TALK + TALK + section + "\n\n" + TALK, TALK + TALK + TALK + section + "\n",
                (TALK + TALK + section + "\n\n" + TALK).replace("\n", "\r\n"))) {
            var read = Samples.read(text);
            assertThat(Samples.speeches(read)).hasSize(6)
                    .allMatch(said -> said.equals("Tess|Who pays for it, you ask?") || said.equals("Ivo|We do, I think."));
            assertThat(read.problems()).singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("not read as speech"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "## Notes\n\nI have two notes on that.", "## Chapters\n\nThere are three chapters, as you know.",
            "## Contents\n\nWhat it contains, you ask?" })
    void areNotSentences(String section) {
        var said = String.join("\n", Samples.speeches(Samples.read(TALK + TALK + section + "\n\n" + TALK)));
        assertThat(said).contains(section.substring(section.lastIndexOf('\n') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summary\nThey spoke of money.", "Summary\n\nThey spoke of money.",
            "Zusammenfassung\n\nEs ging um Geld.",
            "Next steps\n- pay the dam", "会议摘要\n\n他们谈钱。" })
    void mayHaveATitleWithoutAColonBelowTheTalk(String section) {
        var read = Samples.read((TALK + TALK + section + "\n").replace("**", ""));
        assertThat(Samples.speeches(read)).hasSize(4).last().isEqualTo("Ivo|We do, I think.");
        assertThat(read.problems()).extracting(problem -> problem.message()).singleElement().asString()
                .contains("below the talk");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summary?", "Summary.", "summary", "Summary of it all", "Decisions, decisions" })
    void haveNoTitleThatSomebodySays(String words) {
        Transcript read = Samples.read((TALK + TALK + words + "\n\nThat is what I say.\n").replace("**", ""));
        assertThat(Samples.speeches(read)).last().asString().contains(words, "That is what I say.");
    }
}
