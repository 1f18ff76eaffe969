package dev.roundtable.transcript.format.caption.cue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

/** The whole file decides how its cues name their voices. */
class CueGrammarTest {

    /** A SubRip file with a cue for each text. A bar parts lines. */
    private static String cues(String... texts) {
        var text = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            text.append("%d\n00:01:%02d,000 --> 00:01:%02d,800\n%s\n\n".formatted(i + 1, i, i, texts[i].replace("|", "\n")));
        }
        return text.toString();
    }

    private static void assertRead(String format, String[] cues, String... speeches) {
        var transcript = Samples.read(cues(cues));
        assertThat(transcript.format()).isEqualTo(format);
        assertThat(Samples.speeches(transcript)).containsExactly(speeches);
    }

    private static String[] of(String... cues) {
        return cues;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "[SPEAKER_00]:; SPEAKER_00", "[speaker_1]; speaker_1", "(SPEAKER_02); SPEAKER_02",
            "[Speaker 3]:; Speaker 3", "【Ines Gil】; Ines Gil", "（主持人）：; 主持人", "[Ines Gil]; Ines Gil", "[INES]:; INES",
            "[Ines Gil:]; Ines Gil" })
    void namesInBracketsAreLabels(String written, String label) {
        assertRead("srt/bracketed",
                of(written + " How deep is it?", "[Otto Bergmann]: Ten metres.", "So it was.", written + " Thank you."),
                label + "|How deep is it?", "Otto Bergmann|Ten metres.", "Otto Bergmann|So it was.", label + "|Thank you.");
    }

    @Test
    void aNameInBracketsMayStandAboveTheWords() {
        assertRead("srt/bracketed", of("(SPEAKER_04)|Is it open?", "[laughter]", "(SPEAKER_05)|Since May."),
                "SPEAKER_04|Is it open?", "SPEAKER_05|Since May.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[Music]", "[Applause]", "(applause)", "[Gelächter]", "[Rires]", "[音乐]", "[♪♪]",
            "(Crowd cheering)",
            "[Upbeat music]", "[موسيقى]" })
    void soundsInBracketsAreNeitherLabelsNorSpeech(String sound) {
        assertRead("srt", of(sound + " How deep is it?", sound + " Ten metres.", sound, "(Laughter) So it was."),
                "null|How deep is it?", "null|Ten metres.", "null|So it was.");
    }

    @Test
    void aRemarkInBracketsAmongManyCuesIsNoLabel() {
        var transcript = Samples.read(cues(Stream.concat(Stream.of("[Nora] Wait.", "[Ivo] Why?"),
                Stream.generate(() -> "The train leaves.").limit(40)).toArray(String[]::new)));
        assertThat(transcript.format()).isEqualTo("srt");
        assertThat(transcript.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("[Nora] Wait.").contains("1 more");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Weber, Anna|Anna Weber", "Nguyễn, Thị Hoa|Thị Hoa Nguyễn",
            "anna.weber@example.org|anna.weber@example.org", "+49 30 901820|+49 30 901820", "iPad (2)|iPad (2)",
            "Anna’s iPhone|Anna’s iPhone", "SPEAKER_07|SPEAKER_07", "Weber-Klein, Anna Maria|Anna Maria Weber-Klein" })
    void entriesOfDirectoriesAreLabels(String written, String label) {
        assertRead("srt/name-colon",
                of(written + ": How deep is it?", "Bergmann, Otto: Ten metres: exactly.", written + ": Thank you."),
                label + "|How deep is it?", "Otto Bergmann|Ten metres: exactly.", label + "|Thank you.");
    }

    @Test
    void whateverBeginsMostCuesBeforeAColonIsALabel() {
        assertRead("srt/name-colon",
                of("the river guy: We measure.", "me: Why?", "the river guy: To know.", "me: And then?",
                        "the river guy: Rain."),
                "the river guy|We measure.", "me|Why?", "the river guy|To know.", "me|And then?", "the river guy|Rain.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "BESSO:", "DR. OTT:", "Ines Gil:", "ÇELİK：" })
    void aNameOnALineOfItsOwnIsALabelOnce(String name) {
        assertRead("srt/name-line", of("It rained all night.", name + "|I did not hear it.", "For example:|at two."),
                "null|It rained all night.", name.substring(0, name.length() - 1) + "|I did not hear it.",
                name.substring(0, name.length() - 1) + "|For example: at two.");
    }

    @Test
    void aNameWithoutAColonAboveTheWordsOfEachCueIsALabel() {
        assertRead("srt/name-line",
                of("Weber, Anna|How deep is it?", "Otto Bergmann|Ten metres.|I think.", "Weber, Anna|Thanks."),
                "Anna Weber|How deep is it?", "Otto Bergmann|Ten metres. I think.", "Anna Weber|Thanks.");
    }

    @Test
    void aSentenceOnTwoLinesHasNoNameOnItsFirst() {
        assertRead("srt", of("Rivers|move.", "Seas|stay.", "Rivers and seas|are water."), "null|Rivers move.",
                "null|Seas stay.",
                "null|Rivers and seas are water.");
    }

    @Test
    void chevronsChangeTheVoiceAndMayNameIt() {
        var text = cues(">> INES: Is it deep?", ">> It is. >> How deep?", "&gt;&gt;&gt; Ten", "metres.",
                ">> Otto Berg: Thanks.");
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("srt/chevrons");
        assertThat(Samples.speeches(transcript)).containsExactly("INES|Is it deep?", "null|It is.", "null|How deep?",
                "null|Ten",
                "null|metres.", "Otto Berg|Thanks.");
        assertThat(transcript.pieces()).extracting("newVoice").containsExactly(false, true, true, true, false, false);
    }

    @Test
    void chevronsOfOtherScriptsChangeTheVoiceToo() {
        var transcript = Samples.read(cues("＞＞川は深いですか。", "＞＞十メートルです。"));
        assertThat(Samples.speeches(transcript)).containsExactly("null|川は深いですか。", "null|十メートルです。");
        assertThat(transcript.pieces()).extracting("newVoice").containsExactly(true, true);
    }

    @Test
    void aComparisonOrAnArrowIsNoChevron() {
        assertRead("srt", of("A shift by two: x >> 2.", "It -> halves."), "null|A shift by two: x >> 2.", "null|It -> halves.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "- ", "-", "– ", "— ", "—" })
    void dashesInOneCueAreTwoVoices(String dash) {
        var transcript = Samples.read(cues("It rains.", dash + "Hello?|" + dash + "Hi.", "So, where|were we?"));
        assertThat(transcript.format()).isEqualTo("srt/dashes");
        assertThat(Samples.speeches(transcript)).containsExactly("null|It rains.", "null|Hello?", "null|Hi.",
                "null|So, where were we?");
        assertThat(transcript.pieces()).extracting("newVoice").containsExactly(false, true, true, false);
    }

    @Test
    void aDashInASentenceOrANumberIsWords() {
        assertRead("srt", of("The well-known|- and loved - bridge", "-5 degrees|-7 at night"),
                "null|The well-known - and loved - bridge", "null|-5 degrees -7 at night");
    }

    @Test
    void musicIsNoLabel() {
        assertRead("srt/name-colon", of("Mara: Listen.", "♪ la la ♪", "Jonas: I do.", "Mara: Good."), "Mara|Listen.",
                "Mara|la la", "Jonas|I do.", "Mara|Good.");
    }

    @Test
    void timesInWordsAreNoLabels() {
        assertRead("srt", of("10:30 is late.", "At 10:30: tea.", "10:30 is fine."), "null|10:30 is late.",
                "null|At 10:30: tea.",
                "null|10:30 is fine.");
    }

    @Test
    void voiceSpansThatAConverterLeftInSubRipAreLabels() {
        assertRead("srt/voice", of("<v Mara Lind>How deep?</v>", "<v Jonas>Ten.", "Or so."), "Mara Lind|How deep?",
                "Jonas|Ten.",
                "Jonas|Or so.");
    }

    @Test
    void aTalkInLongTurnsNamesItsVoicesWhereTheyChange() {
        assertRead("srt/name-colon",
                of("Ines: I came here as", "a child and learned", "to swim. The point: never alone.", "Otto: I learned it late",
                        "and fast.", "Ines: So did", "my sister."),
                "Ines|I came here as", "Ines|a child and learned", "Ines|to swim. The point: never alone.",
                "Otto|I learned it late", "Otto|and fast.", "Ines|So did", "Ines|my sister.");
    }

    @Test
    void namesInCapitalsOnTheirOwnLinesAreTheStyleOfTheFile() {
        assertRead("srt/name-line", of("MAN:|It is late.", "ACTOR AS NAPOLEON:|Not yet.", "INES:|It is."), "MAN|It is late.",
                "ACTOR AS NAPOLEON|Not yet.", "INES|It is.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "EUROPE 1944", "PARIS 2021", "BREAKING", "WARNING", "Update", "EILMELDUNG" })
    void wordsOnTheScreenAreNoNames(String heading) {
        var transcript = Samples.read(cues("ANNA: How deep is it?", heading + ": the river rises.", "TOM: Ten metres.",
                "ANNA: And the lake?", "TOM: Less.", heading + ":|the lake, too."));
        assertThat(Samples.speeches(transcript)).allMatch(speech -> speech.startsWith("ANNA|") || speech.startsWith("TOM|"));
        assertThat(transcript.body()).contains(heading + ": the river rises.");
    }

    @Test
    void aNameThatOccursOnceAmongOthersHasAWarning() {
        var transcript = Samples.read(cues("ANNA: How deep is it?", "TOM: Ten metres.", "ANNA: And the lake?", "TOM: Less.",
                "HARBOUR: it is cold.", "ANNA: Good."));
        assertThat(transcript.problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.line()).isEqualTo(18));
    }
}
