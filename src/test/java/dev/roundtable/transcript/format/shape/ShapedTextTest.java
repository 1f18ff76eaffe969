package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Text whose labels have marks of their own")
class ShapedTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "@mara How deep is it?\n@jon Two metres, I think.\n@mara Are you sure?\n@jon Yes.\n",
            "mara 0.5 How deep is it?\njon 2.25 Two metres, I think.\nmara 4.0 Are you sure?\njon 5.75  Yes.\n",
            "mara [0.5s-2.0s]: How deep is it?\r\njon [2.25s-3.9s]:  Two metres, I think.\r\nmara [4.0s-5.5s]: Are you sure?\r\njon [5.75s-6s]: Yes.\r\n",
            "{mara} How deep is it?\n{jon} Two metres, I think.\n{mara} Are you sure?\n{jon} Yes.\n",
            "00:00:01-00:00:02，mara：How deep is it?\n00:00:02-00:00:04，jon：Two metres, I think.\n00:00:04-00:00:05，mara：Are you sure?\n00:00:05-00:00:06，jon：Yes.\n" })
    void namesInSmallLettersCountIfTheyRecur(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("mara|How deep is it?", "jon|Two metres, I think.",
                "mara|Are you sure?", "jon|Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Mara 00:00:01:\n\nHow deep is it?\n\nJon 00:00:02:\n\nTwo metres, I think.\n\nMara 00:00:04:\n\nAre you sure?\n\nJon 00:00:05:\n\nYes.\n",
            "*Mara*\n\nHow deep is it?\n\n*Jon*\n\nTwo metres, I think.\n\n*Mara*\n\nAre you sure?\n\n*Jon*\n\nYes.\n",
            "Mara | How deep is it?\nJon | Two metres, I think.\nMara | Are you sure?\nJon | Yes.\n",
            "Mara > How deep is it?\nJon > Two metres, I think.\nMara > Are you sure?\nJon > Yes.\n",
            "1. Mara: How deep is it?\n2. Jon: Two metres, I think.\n3. Mara: Are you sure?\n4. Jon: Yes.\n",
            "<b>Mara:</b> How deep is it?\n<b>Jon:</b> Two metres, I think.\n<b>Mara:</b> Are you sure?\n<b>Jon:</b> Yes.\n" })
    void namesAreThoseOfPeople(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara|How deep is it?", "Jon|Two metres, I think.",
                "Mara|Are you sure?", "Jon|Yes.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "○王芳　河有多深？\n○李明　我想有两米。\n○王芳　您确定吗？\n○李明　是的。\n",
            "王芳　河有多深？\n李明　我想有两米。\n王芳　您确定吗？\n李明　是的。\n", "王芳「河有多深？」\n李明「我想有两米。」\n王芳「您确定吗？」\n李明「是的。」\n",
            "〔王芳〕河有多深？\n〔李明〕我想有两米。\n〔王芳〕您确定吗？\n〔李明〕是的。\n" })
    void marksOfChineseAndJapaneseAreKnown(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("王芳|河有多深？", "李明|我想有两米。", "王芳|您确定吗？", "李明|是的。");
    }

    @Test
    void countedVoicesWithTimesNeedNotRecur() {
        var transcript = Samples
                .read("00:00:00-00:00:10，speaker0：\n\n    我们今天来谈河流。\n\n00:00:10-00:00:19，speaker1：\n\n    好的。\n");
        assertThat(Samples.speeches(transcript)).containsExactly("speaker0|我们今天来谈河流。", "speaker1|好的。");
        assertThat(transcript.pieces()).extracting(Transcript.Piece::startTime).containsExactly(0.0, 10.0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "cd src > out.txt\nls docs > list.txt\ncd src > more.txt\nls docs > all.txt\n",
            "Leeds | 12 | rain\nYork | 14 | sun\nLeeds | 13 | rain\nYork | 15 | sun\n",
            "@media screen and (width)\n@import the colours\n@media print and more\n@import the fonts\n",
            "■注意　水は飲めません。\n■注意　火は使えません。\n■連絡　川は深い。\n■連絡　橋は古い。\n",
            "*Salt*\n\nTwo grams.\n\n*Flour*\n\nA pound.\n\n*Salt*\n\nOne gram.\n\n*Flour*\n\nA cup.\n" })
    void listsAndCodeAreNoTalk(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# Rivers\n\n**Mara:**\n> How deep is it?\n\n**Jon:**\n>Two metres, I think.\n\n**Mara:**\n> Are you sure?\n\n**Jon:**\n> Yes.\n",
            "# Rivers\n\n> **Mara:** How deep is it?\n\n> **Jon:** Two metres, I think.\n\n> **Mara:** Are you sure?\n\n> **Jon:** Yes.\n",
            "# Rivers\n\n**Mara** How deep is it?\n\n**Jon** Two metres, I think.\n\n**Mara** Are you sure?\n\n**Jon** Yes.\n",
            "Mara\nHow deep is it?\nJon\nTwo metres, I think.\nMara\nAre you sure?\nJon\nYes.\n" })
    void quotesBoldNamesAndNamesAloneAreLabels(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara|How deep is it?", "Jon|Two metres, I think.",
                "Mara|Are you sure?", "Jon|Yes.");
    }

    @Test
    void otherQuotesAreNoSpeech() {
        var text = "# Rivers\n\n**Mara:** How deep is it?\n\n> a map of the river\n\n**Jon:** Two metres, I think.\n\n**Mara:** Yes.\n";
        assertThat(Samples.read(text).body()).doesNotContain("map");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# A talk with Mara\n\n## How deep is it?\n\nI measured it: two metres.\n\n## What do you do next?\n\nI go home.\n\nI rest there.\n",
            "# A talk with Mara\n\n### Q1. How deep is it?\n\nI measured it: two metres.\n\n### Q2. What do you do next?\n\nI go home.\n\nI rest there.\n" })
    void questionsMayBeHeadings(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Q|How deep is it?", "A|I measured it: two metres.",
                "Q|What do you do next?", "A|I go home.\n\nI rest there.");
    }

    @Test
    void questionsMayBeHeadingsInChinese() {
        assertThat(Samples.speeches(Samples.read("# 访谈\n\n## Q1 河有多深？\n\n我量过，有两米。\n\n## Q2 接下来做什么？\n\n我回家。\n")))
                .containsExactly("Q|河有多深？", "A|我量过，有两米。", "Q|接下来做什么？", "A|我回家。");
    }

    @Test
    void frequentQuestionsAreNoTalk() {
        assertThat(Samples
                .refused("# Help\n\n## How is it installed?\n\nRun the program.\n\n## Where is the log?\n\nIn the folder.\n\n"
                        + "## What does it cost?\n\nNothing.\n"))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "SPEAKER: %s\n%s\n\n", "Speaker: %s\n%s\n", "Locuteur: %s\n%s\n\n", "Sprecher: %s\r\n%s\r\n\r\n",
            "@%s 10:15\n%s\n\n",
            "@%s 10:15 %s\n", "@%s [10:15]: %s\n", "@%s 10:15 AM\n%s\n", "10:15 @%s: %s\n" })
    void aFieldOrAMarkNamesTheSpeakerOfTheWordsBelow(String form) {
        var text = form.formatted("S1", "Who owns a river?") + form.formatted("S2", "Nobody owns it, I say.")
                + form.formatted("S1", "Why do you say so?") + form.formatted("S2", "Because it flows.");
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("S1|Who owns a river?", "S2|Nobody owns it, I say.",
                "S1|Why do you say so?", "S2|Because it flows.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Speaker: Mara Lind\nTopic: rivers\nSpeaker: Jonas Ek\nTopic: dams\n",
            "Speaker: 20 watts\nScreen: 13 inches\nSpeaker: 40 watts\nScreen: 15 inches\n" })
    void aListOfSpeakersIsNoTalk(String list) {
        assertThat(Samples.refused(list)).isNotNull();
    }
}
