package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

class LabelledTest {

    @ParameterizedTest
    @ValueSource(strings = { "Mara: Hi.\n\nJonas: Hello.\n\nMara: Well.", "Mara：Hi.\nJonas：Hello.\nMara： Well.\n",
            "**Mara:** Hi.\n\n**Jonas:** Hello.\n\n**Mara:** Well.", "**Mara**: Hi.\n\n**Jonas**: Hello.\n\n**Mara**: Well.",
            "### Mara：\nHi.\n\n### Jonas：\n\nHello.\n\n### Mara：\nWell.",
            "## Mara\nHi.\n## Jonas\nHello.\n## Mara\nWell.\n## Jonas\n",
            "[00:01] Mara: Hi.\n\n(00:02) Jonas: Hello.\n\n00:01:02 Mara: Well.",
            "Mara (00:01): Hi.\n\nJonas [0:02]: Hello.\n\nMara (00:09):\nWell.",
            "Mara 00:01\nHi.\n\nJonas 00:02\nHello.\n\nMara 00:09\nWell.\n",
            "\r\nMara: Hi.\r\n\r\nJonas: Hello.\r\n\r\nMara: Well.\r\n" })
    void labelsAreReadAsPeopleWriteThem(String text) {
        var transcript = Samples.read(text);
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|Hi.", "Jonas|Hello.", "Mara|Well.");
        assertThat(transcript.body()).isEqualTo("Hi.\n\nHello.\n\nWell.");
        assertThat(Samples.tiles(transcript)).isTrue();
    }

    @Test
    void inPlainTextOnlyASectionMarkIsNoSpeech() {
        assertThat(
                Samples.speeches(Samples.read("Mara: First words.\n> quoted words\nwords after it.\n> (laughter)\nJonas: Yes.\n"
                        + "Mara: Well.\nJonas: Well.")))
                .first().asString().contains("> quoted words\nwords after it.")
                .doesNotContain("laughter");
    }

    @Test
    void timesBecomeSeconds() {
        var pieces = Samples.sample("labelled.txt").pieces();
        assertThat(pieces).extracting("startTime").containsExactly(2.0, 15.0, 62.0, 65.0, 69.0);
        assertThat(pieces).extracting("endTime").containsOnlyNulls();
    }

    @Test
    void aTimeAloneBeginsAPieceInTheSameVoice() {
        var transcript = Samples
                .read("[00:01] Mara: One.\n\n[00:09] Two.\n\n[1:00:00.5] Jonas: Three.\n\n[1:00:02] Mara: Four.");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|One.", "Mara|Two.", "Jonas|Three.", "Mara|Four.");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(1.0, 9.0, 3600.5, 3602.0);
    }

    @Test
    void whatIsNotSpeechStaysOut() {
        var transcript = Samples.sample("labelled.md");
        assertThat(transcript.title()).isEqualTo("河流");
        assertThat(Samples.speeches(transcript)).containsExactly("林安|我們先看這張地圖，上游在這裡。註：圖是舊的。\n\n第二段：水往低處流。",
                "學生 A|請問，魚還在嗎？ \"在\" 哪裡 [笑]", "林安|在。");
    }

    @Test
    void theTitleMayStandInTheFrontMatter() {
        assertThat(Samples.read("---\ntitle: 'Rivers'\n---\n\nMara: Hi.\n\nJonas: Hello.\n\nMara: Well.").title())
                .isEqualTo("Rivers");
    }

    @Test
    void marksOfPlainTextAreNotMarkdown() {
        assertThat(Samples.speeches(Samples.read("Mara: I say 2*3*4 & <b> [x] it_is_so\n\nJonas: \\o/\n\nMara: Well.")))
                .startsWith("Mara|I say 2*3*4 & <b> [x] it_is_so", "Jonas|\\o/");
    }

    @ParameterizedTest
    @ValueSource(strings = { "註：圖是舊的。", "Note: it was late.", "https://example.org/a:b", "10:30 we met.",
            "We met at 10:30 there.",
            "Three things: one, two, three.", "我想說的是：沒有。", "第一：水。", "Source: the archive.", "\"Quote\": he said.", "a::b",
            "As I said before, and I say it again: no.", "The answer is: no." })
    void aColonDoesNotMakeALabel(String prose) {
        var text = "Mara: Hi.\n\n" + prose + "\n\nJonas: Hello.\n\n" + prose + "\n\nMara: Well.\n\nJonas: Yes.";
        assertThat(Samples.speeches(Samples.read(text))).startsWith("Mara|Hi.\n\n" + prose, "Jonas|Hello.\n\n" + prose);
    }

    @Test
    void aThingBeforeAColonIsNobodyWhereEverybodyIsLabelled() {
        assertThat(Samples.speeches(Samples
                .read("Jon: It holds.\n\nEve: Does it?\n\nThe treaty of 1967: it says so.\n\nEve: Well.\n\nJon: Yes.\n")))
                .hasSize(4);
    }

    @Test
    void aTimeOfDayIsSpeech() {
        assertThat(
                Samples.speeches(Samples.read("**Ann:** 7:45 is when I got up.\n\n**Bob:** And I at 8.\n\n**Ann:** Early.\n")))
                .first().asString().contains("7:45 is when I got up.");
    }

    @Test
    void somebodyWhoSpeaksOnceIsBelievedWhereEverybodyIsLabelled() {
        assertThat(Samples.speeches(Samples.read("Mara: Hi.\n\nJonas: Hello.\n\nAnnouncer: Dinner.\n\nMara: Well.")))
                .contains("Announcer|Dinner.");
    }

    @Test
    void underHeadingsAColonIsOnlyAColon() {
        assertThat(Samples
                .speeches(Samples.read("### Mara:\nJonas: that was his name.\n\n### Ida:\nYes.\n\n### Mara:\nJonas: him.")))
                .containsExactly("Mara|Jonas: that was his name.", "Ida|Yes.", "Mara|Jonas: him.");
    }

    @Test
    void aHeadingThatNamesNobodyEndsTheVoice() {
        assertThat(Samples.speeches(
                Samples.read("# Talk\n\n### Mara:\nHi.\n\n### Jonas:\nHello.\n\n## Minutes\n\nAll agreed.\n\n### Mara\nBye.")))
                .containsExactly("Mara|Hi.", "Jonas|Hello.", "null|All agreed.", "Mara|Bye.");
    }

    @Test
    void wordsAboveTheFirstLabelAreSpeechOnlyWithoutATitle() {
        assertThat(Samples.speeches(Samples.read("# Talk\n\nRecorded live.\n\nMara: Hi.\n\nJonas: Hello.\n\nMara: Well.")))
                .startsWith("Mara|Hi.");
        assertThat(Samples.speeches(Samples.read("… and so it ends.\n\nMara: Hi.\n\nJonas: Hello.\n\nMara: Well.")))
                .startsWith("null|… and so it ends.", "Mara|Hi.");
    }

    @Test
    void aHeaderOfFieldsIsNotSpeech() {
        var transcript = Samples
                .read("Title: Rivers\nDate: 2024-05-01\n\n(recorded live)\n\nMara: Hi.\n\nJonas: Hello.\n\nMara: Well.");
        assertThat(transcript.title()).isEqualTo("Rivers");
        assertThat(Samples.speeches(transcript)).startsWith("Mara|Hi.");
    }

    @Test
    void proseIsNotLabelled() {
        assertThat(Samples.refused("It was late. One thing: rain.\n\nNobody came.\n\nThe end."))
                .hasMessageContaining("talk.txt:1");
        assertThat(Samples.refused("Rain.\n\nTipping: no.\n\nSun.\n\nTipping: no.\n\nFog.\n\nSnow."))
                .hasMessageContaining("talk.txt:1");
        assertThat(Samples.refused("# Install\n\nRun: this\n\n## Use\n\nRun: that\n\n## License\n\nMIT"))
                .hasMessageContaining("talk.txt:1");
    }

    @Test
    void oneVoiceIsEnoughWhereEveryParagraphIsLabelled() {
        assertThat(Samples.speeches(Samples.read("Mara: One.\n\nMara: Two.\n\nMara: Three."))).containsExactly("Mara|One.",
                "Mara|Two.", "Mara|Three.");
    }

    @Test
    void namesOfTheSheetNeedNoOtherEvidence() {
        var two = Samples.file("Ann: Hi there, Bob.\n\nBob: Hello.\n");
        assertThat(Samples.speeches(Formats.read(two, null, List.of("Ann", "Bob")))).containsExactly("Ann|Hi there, Bob.",
                "Bob|Hello.");
        var sparse = Samples.file("Mara Lind: Hi.\n\nIt rains.\n\nIt pours.\n\nJonas Ek: Yes.\n\nMara Lind: So?\n\n"
                + "**Ida:** I agree.\n\nMore.\n\nJonas Ek: No.\n\n**Remember:** rivers move.");
        assertThat(Samples.speeches(Formats.read(sparse, null, List.of("Ida")))).containsExactly(
                "Mara Lind|Hi.\n\nIt rains.\n\nIt pours.",
                "Jonas Ek|Yes.", "Mara Lind|So?", "Ida|I agree.\n\nMore.", "Jonas Ek|No.\n\nRemember: rivers move.");
    }

    @Test
    void aRoundInWhichEverybodySpeaksOnceIsLabelled() {
        assertThat(Samples.speeches(Samples.read("Jane Doe: Hi there.\n\nJohn Smith: Hello."))).containsExactly(
                "Jane Doe|Hi there.",
                "John Smith|Hello.");
        assertThat(
                Samples.speeches(Samples.read("**Jane Doe:** Hi.\n\nSo.\n\nAnd so.\n\n**John Smith:** Hello.\n\nYes.\n\nNo.")))
                .containsExactly("Jane Doe|Hi.\n\nSo.\n\nAnd so.", "John Smith|Hello.\n\nYes.\n\nNo.");
        assertThat(Samples.refused("Usage: run it.\n\nMore: see below.")).hasMessageContaining("people");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dr. Ida Berg, Bundesministerin:", "Ada Lopez, Minister of Rivers:", "Léa Roche, Ministre:" })
    void aPositionMayFollowANameThatStandsOnceAboveTheSpeech(String label) {
        var talk = Samples.read("Präsidentin Mara Lind:\nGuten Morgen.\n\nWir beginnen.\n\nSie haben das Wort.\n\n" + label
                + "\nVielen Dank.\n\nDer Fluss ist tief.\n\nPräsidentin Mara Lind:\nDanke.\n\nTom Reed:\nIch frage.\n\nPräsidentin Mara Lind:\nBitte.\n\nTom Reed:\nWarum?\n");
        assertThat(talk.pieces()).extracting("label").containsExactly("Präsidentin Mara Lind",
                label.replaceAll(", .*", ""), "Präsidentin Mara Lind", "Tom Reed", "Präsidentin Mara Lind", "Tom Reed");
    }

    @ParameterizedTest
    @ValueSource(strings = { "• ", "- ", "" })
    void aListInWhichNothingRecursIsNoTalk(String mark) {
        var list = new StringBuilder("River Report: Northern Part\n");
        for (var item : List.of("Water Level", "Flood Gate", "River Bed", "Data Store", "Site Plan", "Pump House",
                "Bank Repair",
                "Bridge Height", "Fish Ladder")) {
            list.append(mark).append(item).append(": The system shows the values of each month.\n");
        }
        assertThat(Samples.refused(list.toString())).isNotNull();
    }

    @Test
    void aLongRoundInWhichEverybodySpeaksOnceIsLabelled() {
        var round = new StringBuilder();
        for (var name : List.of("Ada Lopez", "Tom Reed", "Ida Berg", "Jonas Ek", "Mara Lind", "Ann Lee", "Léa Roche",
                "Jan Holt",
                "Uwe Stein")) {
            round.append(name).append(": I live at the river, and we had a flood.\n\n");
        }
        assertThat(Samples.speeches(Samples.read(round.toString()))).hasSize(9);
    }

    @Test
    void aNameInBoldMayStandAboveTheSpeech() {
        assertThat(Samples.speeches(
                Samples.read("# Rivers\n\n**Mara Lind**\n\nHi.\n\n**Jonas Ek**\nHello. **Really.**\n\n**Mara Lind**\n\n"
                        + "**Yes!**\n\n**Jonas Ek**\n\nNo.")))
                .containsExactly("Mara Lind|Hi.", "Jonas Ek|Hello. Really.", "Mara Lind|Yes!",
                        "Jonas Ek|No.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "---\ntitle: Rivers\ndate: 2024-05-01\n---\n\n",
            "---\ndate: \"2024-05-01T19:00:00Z\"\n---\n# Rivers\n\n",
            "Title: Rivers\nDate: 2024-05-01\n\n", "標題：Rivers\n日期：2024-05-01\n\n" })
    void theDayMayStandInFrontMatterOrHeader(String head) {
        var transcript = Samples.read(head + "Mara: Hi.\n\nJonas: Hello.\n\nMara: Well.");
        assertThat(transcript.heldOn()).isEqualTo(LocalDate.of(2024, 5, 1));
        assertThat(transcript.title()).isEqualTo("Rivers");
        assertThat(Samples.speeches(transcript)).startsWith("Mara|Hi.");
    }
}
