package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** Show notes, sponsors and links around the transcript of a podcast, and what else is no label there. */
class AboveTalkTest {

    private static final String[] TALK = { "Mara Lind|Welcome. How low are the rivers?",
            "Jonas Ek|Eleven centimetres, I think.",
            "Mara Lind|What do you do?", "Jonas Ek|We wait for rain." };

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "## Transcript|**%s:** ", "## Full Transcript|%s: ", "# Transkript|**%s**: ",
            "### 逐字稿|**%s**： ", "## 📖 Transcript|_%s_: ", "## Transcript|### %s~~", "## Transcript|**%s** [00:00:01]: ",
            "## النص الكامل|%s: ", "## Расшифровка|**%s:** ", "## Transcription|- **%s:** " })
    void labelsAboveTheHeadingOfTheTranscriptAreNoneOfTheTalk(String heading, String label) {
        var text = new StringBuilder("# Episode 12\n\n## Show notes\n\n- [00:00](https://x.org) Intro\n- Book: Water\n\n"
                + "## Sponsors\n\n**River Bank**: the bank for rivers. Use code RIVER.\n\n**River Bank**: call us!\n\n"
                + heading + "\n\n");
        for (var turn : TALK) {
            var parts = turn.split("\\|");
            text.append(label.formatted(parts[0]).replace("~", "\n")).append(label.endsWith("~") ? "" : " ").append(parts[1])
                    .append("\n\n");
        }
        assertThat(Samples.speeches(Samples.read(text.toString()))).containsExactly(TALK);
    }

    /** Words below their label, and a yes, are not looked for as quotes. */
    @ParameterizedTest
    @ValueSource(strings = { "**%s:**\n%s\n\n", "**%s:** %s\n\n" })
    void aTalkAboveTheHeadingOfATranscriptIsNoQuoteOfIt(String turn) {
        var talk = turn.formatted("Mara", "Who owns it, do you think?") + turn.formatted("Jonas", "Nobody, I would say.")
                + turn.formatted("Mara", "Yes.") + turn.formatted("Jonas", "Yes.");
        var more = turn.formatted("Mara", "And who pays for it now?") + turn.formatted("Jonas", "We all do, I am afraid.")
                + turn.formatted("Mara", "Yes.") + turn.formatted("Jonas", "Yes.");
        assertThat(Samples.speeches(Samples.read(talk + "## Transcript\n\n" + more))).hasSize(8)
                .startsWith("Mara|Who owns it, do you think?");
    }

    @Test
    void quotesAboveTheHeadingOfATranscriptAreNoTalk() {
        var talk = "**Mara:** Who owns it, do you think?\n\n**Jonas:** Nobody, I would say.\n\n**Mara:** I see. And who pays for it now?\n\n"
                + "**Jonas:** We all do, I am afraid.\n\n";
        var highlights = "## Highlights\n\n**Mara:** And who pays for it now?\n\n**Jonas:** Nobody, I would say.\n\n"
                + "**Jonas:** We all do, I am afraid.\n\n";
        assertThat(Samples.speeches(Samples.read(highlights + "## Transcript\n\n" + talk.repeat(2)))).hasSize(8)
                .startsWith("Mara|Who owns it, do you think?");
    }

    @ParameterizedTest
    @ValueSource(strings = { "## Transcript", "## Full text\n\n## Transcription", "# Transkript" })
    void aTalkAboveTheHeadingOfATranscriptIsRead(String heading) {
        var part = "**Mara:** Who owns it, do you think?\n\n**Jonas:** Nobody, I would say.\n\n**Mara:** I see.\n\n";
        assertThat(Samples.speeches(Samples.read("# River talk\n\n## Part one\n\n" + part + heading + "\n\n"
                + part.replace("own", "want")))).hasSize(6).contains("Mara|Who owns it, do you think?");
        var quoted = Samples.read("# Ep 3\n\n## Highlights\n\n**Mara:** Rivers are mine.\n\n" + heading + "\n\n" + part);
        assertThat(Samples.speeches(quoted)).hasSize(3);
        assertThat(quoted.problems()).singleElement().asString().contains("above this heading is not read");
    }

    @ParameterizedTest
    @ValueSource(strings = { "## Links", "## Show notes", "### References", "## Mentioned in this episode", "## Liens" })
    void linksBelowATalkWithTimesAreNoSpeech(String heading) {
        var tail = "\n" + heading + "\n\n- Leeds: https://leeds.gov.uk\n- Follow us\n\nEdited by Kim Fox.\n";
        assertThat(Samples.read(
                "**Mara Lind** (00:00)\nHow low are they?\n\n**Jonas Ek** (00:04)\nVery low.\n\n**Mara Lind** (00:09)\nThank you.\n"
                        + tail)
                .body()).doesNotContain("Leeds").doesNotContain("Kim").endsWith("Thank you.");
        assertThat(Samples
                .read("[00:00] Mara: How low are they?\n[00:04] Jonas: Very low, I think.\n[00:09] Mara: Thank you.\n" + tail)
                .body())
                .doesNotContain("Leeds").endsWith("Thank you.");
        assertThat(Samples.read(
                "### Mara Lind (00:00)\n\nHow low are they?\n\n### Jonas Ek (00:04)\n\nVery low.\n\n### Mara Lind (00:09)\n\nThank you.\n"
                        + tail)
                .body()).doesNotContain("Leeds").endsWith("Thank you.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "## Outcomes", "## Contact", "### References" })
    void aSectionBetweenTurnsWithTimesIsSpeech(String heading) {
        var talk = "**Mara Lind** (00:%1$d0)\nHow low are they?\n\n**Jonas Ek** (00:%1$d4)\nVery low.\n\n";
        assertThat(Samples.read(talk.formatted(0) + heading + "\n\nI was very glad of it.\n\nWe did it twice.\n\n"
                + talk.formatted(1)).body()).contains("Very low.\n\nI was very glad of it.\n\nWe did it twice.");
        assertThat(Samples.read(talk.formatted(0) + talk.formatted(1) + heading + "\n\nWe did it twice.\n").problems())
                .singleElement().asString().contains("not read as speech");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Chapter 2: my favourite.", "Kapitel 3: mein liebstes.", "Capítulo 1: el río.",
            "Section 4: money.", "Figure 12: rain." })
    void aPartOfABookIsNoSpeaker(String words) {
        assertThat(Samples.speeches(Samples
                .read("Mara: What is in it?\n\nJonas: It is a book.\n\n" + words + "\n\nMara: I see.\n\nJonas: Thank you.\n")))
                .containsExactly("Mara|What is in it?", "Jonas|It is a book.\n\n" + words, "Mara|I see.", "Jonas|Thank you.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "🎙️ ", "👩 ", "🧔 " })
    void aPictureMayStandBeforeABoldName(String picture) {
        assertThat(Samples
                .speeches(Samples.read(picture + "**Mara:** Who owns it?\n\n" + picture + "**Jonas:** Nobody.\n\n" + picture
                        + "**Mara:** I see.\n")))
                .containsExactly("Mara|Who owns it?", "Jonas|Nobody.", "Mara|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Action Required:", "Action items:", "To do:" })
    void aListOfActionsBelowTheTalkIsNoSpeech(String head) {
        assertThat(Samples.speeches(Samples.read(
                "Project Manager:\nWhen can you deliver?\n\nMara Lind:\nI need two weeks.\n\nProject Manager:\nThank you.\n\n"
                        + head + "\n- Mara to write the plan.\n- Jonas to test it.\n")))
                .containsExactly("Project Manager|When can you deliver?",
                        "Mara Lind|I need two weeks.", "Project Manager|Thank you.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "House adjourned.", "The House rose at 12.30 p.m.", "Council adjourned at 2:49 p.m.",
            "The committee was adjourned until Monday, 3 May.", "立法會遂於下午4時零4分休會。" })
    void theEndOfASittingIsNoSpeech(String end) {
        assertThat(Samples
                .read("Ms LIND: Who owns the river?\n\nMr EK: Nobody owns it.\n\nMs LIND: I thank the member.\n\n" + end + "\n")
                .body())
                .endsWith("I thank the member.");
    }

    @Test
    void theEndOfASittingMayStandAboveTheFootOfAPage() {
        assertThat(Samples.read("主席：河是誰的？你怎麼看？\n\n李明：我覺得沒有主人。\n\n主席：我現在宣布休會。\n\n立法會遂於下午 4時零4分休會。\n"
                + "立法會 ─ 2013年 1月 17日\n\n3483\n").body()).contains("我現在宣布休會。").doesNotContain("4時零4分");
    }

    @ParameterizedTest
    @ValueSource(strings = { "The House rose to the occasion, as you know.",
            "The House rose to its feet on Monday, and I wept.",
            "The House rose at noon, and we went home.", "The committee is adjourned.",
            "The court stands adjourned until Monday.",
            "House adjourned." })
    void whatSomebodySaysAboutASittingIsSpeech(String words) {
        assertThat(Samples.speeches(Samples
                .read("Ms LIND: When was it?\n\nMr EK: I know it well.\n\n" + words + "\n\nMs LIND: I see.\n")))
                .containsExactly("Ms LIND|When was it?", "Mr EK|I know it well.\n\n" + words, "Ms LIND|I see.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "The meeting is adjourned.", "The hearing was adjourned.", "The sitting stands adjourned." })
    void whoClosesASittingSpeaks(String words) {
        var talk = "CHAIR:\nWho wants to speak?\n\nMS LIND:\nI do, and I thank you.\n\nCHAIR:\n" + words
                + "\n\nMS LIND:\nThank you. I am glad.\n\nCHAIR:\n" + words + "\n";
        assertThat(Samples.speeches(Samples.read(talk))).containsExactly("CHAIR|Who wants to speak?",
                "MS LIND|I do, and I thank you.", "CHAIR|" + words, "MS LIND|Thank you. I am glad.", "CHAIR|" + words);
        assertThat(Samples.read("Chair: Who is it?\n\nMs Lind: It is me.\n\nChair: I thank you all.\n\n"
                + "The committee is adjourned.\n").body()).endsWith("The committee is adjourned.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "## A note for developers:\n\nWe expect that you run the tests.\n",
            "# Lib\n\n## Usage notes:\n\nRun it.\n\n## The license:\n\nMIT.\n",
            "# Lib\n\nA theme.\n\n## How to contribute:\n\nSend a patch, and we will read it.\n" })
    void headingsWithAColonThatAreNobodyAreNoLabels(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }
}
