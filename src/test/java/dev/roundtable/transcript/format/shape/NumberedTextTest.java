package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("An interview with numbered questions")
class NumberedTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void isReadWithAWarning(String end) {
        var text = """
                The dam: a talk

                1. How did you come to the dam?
                My father built it, so I was there as a child.

                1.1 So you lived there.
                Yes, we did. I liked it.

                2) What do you do today?

                I measure the river.
                We do it each month.

                3. And who pays you?
                Nobody does, I am afraid.
                """;
        var read = Samples.read(text.replace("\n", end));
        assertThat(Samples.speeches(read)).extracting(speech -> speech.replace("\r", "")).containsExactly(
                "Q|How did you come to the dam?", "A|My father built it, so I was there as a child.",
                "Q|So you lived there.", "A|Yes, we did. I liked it.", "Q|What do you do today?",
                "A|I measure the river.\nWe do it each month.", "Q|And who pays you?", "A|Nobody does, I am afraid.");
        assertThat(read.title()).isEqualTo("The dam: a talk");
        assertThat(read.problems()).singleElement().asString().contains("numbered questions");
    }

    @Test
    void mayBeChinese() {
        assertThat(Samples.speeches(Samples.read("1、您是怎么来到水坝的？\n我爸爸修的，所以我从小就在那里。\n2、您现在做什么？\n我每个月量一次河。\n"
                + "3、谁付钱给您？\n没有人，我很遗憾。\n4、您还想说什么？\n我谢谢你们。\n"))).containsExactly("Q|您是怎么来到水坝的？",
                        "A|我爸爸修的，所以我从小就在那里。", "Q|您现在做什么？", "A|我每个月量一次河。", "Q|谁付钱给您？", "A|没有人，我很遗憾。",
                        "Q|您还想说什么？", "A|我谢谢你们。");
    }

    @Test
    void mayBeGerman() {
        assertThat(
                Samples.speeches(Samples.read("1. Wie kamen Sie zum Wehr?\nIch war als Kind dort.\n2. Was machen Sie heute?\n"
                        + "Ich messe den Fluss.\n3. Wer bezahlt Sie?\nNiemand, leider.\n4. Und morgen?\nIch weiß es nicht.\n")))
                .hasSize(8)
                .startsWith("Q|Wie kamen Sie zum Wehr?", "A|Ich war als Kind dort.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# FAQ\n\n1. How do I install it?\nRun the installer.\n\n2. How do I remove it?\nDelete it.\n\n3. Does it work?\nYes.\n\n4. Where is it?\nAt home.\n",
            "# Test\n\n1. What is a noun?\nA word for a thing.\n\n2. What is a verb?\nA word.\n\n3. What is a river?\nWater.\n\n4. What is a dam?\nA wall.\n",
            "# Exam\n\n1. What do you see?\nYou can write freely.\n\n2. What do you think?\nUse your words.\n\n3. What would you do?\nWrite.\n\n4. Do you agree?\nGive reasons.\n",
            "# Questions\n\n1. How deep is it?\n2. Who built it?\n3. Who pays?\n4. Do you like it?\n\nI would like you to answer these.\n",
            "# Steps\n\n1. Open the box.\nYou need a knife, I think.\n\n2. Ready?\nTurn it on.\n\n3. Wait.\nI wait.\n\n4. Done?\nGood.\n" })
    void isNoTestAndNoListOfSteps(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }
}
