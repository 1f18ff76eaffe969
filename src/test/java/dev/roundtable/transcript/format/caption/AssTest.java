package dev.roundtable.transcript.format.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.format.Samples;

class AssTest {

    private static final String HEAD = "[Script Info]\nTitle: <untitled>\n\n[Events]\n"
            + "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";

    private static String dialogue(int second, String name, String text) {
        return "Dialogue: 0,0:00:%02d.00,0:00:%02d.50,Default,%s,0,0,0,,%s\n".formatted(second, second, name, text);
    }

    @Test
    void dialoguesAreReadInTheOrderOfTheirTimes() {
        var transcript = Samples.sample("talk.ass");
        assertThat(Samples.speeches(transcript)).containsExactly("Mara|Good morning, everybody.",
                "Mara|It rains, so far. At 10:30 it will stop.", "Jonas|Really?");
        assertThat(transcript.pieces()).extracting("startTime").containsExactly(0.5, 2.25, 5.0);
        assertThat(transcript.title()).isEqualTo("Rivers and rain");
        assertThat(transcript.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "{\\k20}Ri{\\k30}vers|Rivers", "one\\Ntwo\\nthree|one two three", "中\\N文|中文",
            "a {not shown} b|a  b", "{\\p1}m 0 0{\\p0}after|after", "{\\pos(10,20)}here|here", "{\\p0}here|here",
            "open { brace|open { brace" })
    void overridesAreNoWords(String text, String words) {
        assertThat(Samples.read(HEAD + dialogue(1, "", text)).body()).isEqualTo(words);
    }

    @Test
    void withoutNamesTheWordsMayNameTheVoice() {
        var transcript = Samples.read(HEAD + dialogue(1, "", "- Hello?\\N- Hi.") + dialogue(2, "", "So, where were we?"));
        assertThat(transcript.format()).isEqualTo("ass/dashes");
        assertThat(transcript.title()).isNull();
    }

    @Test
    void aLineThatIsShownTwiceForItsShadowIsSaidOnce() {
        assertThat(
                Samples.read(HEAD + dialogue(1, "Mara", "Hi") + dialogue(1, "Mara", "{\\blur3}Hi") + dialogue(2, "Mara", "Hi"))
                        .pieces())
                .hasSize(2);
    }

    @Test
    void ssaHasOtherColumns() {
        var text = "[Script Info]\nScriptType: v4.00\n[Events]\nFormat: Marked, Start, End, Actor, Text\n"
                + "Dialogue: Marked=0,0:00:01.00,0:00:02.00,Ines,Yes, no, maybe\n";
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Ines|Yes, no, maybe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Dialogue: 0,0:00:01.00,0:00:02.00,Default|columns",
            "Dialogue: 0,soon,0:00:02.00,D,N,0,0,0,,Hi|is no time", "Format: Start, Text|has no columns",
            "Format: Start, End, Text, Name|is not Text" })
    void aBrokenLineIsRefused(String line, String reason) {
        var refused = Samples.refused(HEAD + line + "\n");
        assertThat(refused).hasMessageContaining(reason);
        assertThat(refused.problem().line()).isEqualTo(6);
    }

    @Test
    void aColumnThatNamesOnlySignsNamesNoVoices() {
        var transcript = Samples
                .read(HEAD + dialogue(1, "sign", "Open") + dialogue(2, "", "Is it open?") + dialogue(3, "", "Yes."));
        assertThat(transcript.format()).isEqualTo("ass");
    }

    @ParameterizedTest
    @CsvSource({ "Default, Default", "Main, main", "Italics, Default - Top", "Style1, Dialogue" })
    void namesOfStylesAreNobody(String first, String second) {
        var transcript = Samples.read(HEAD + dialogue(1, first, "Hello?") + dialogue(2, second, "So, where were we?"));
        assertThat(Samples.speeches(transcript)).containsExactly("null|Hello?", "null|So, where were we?");
    }

    @ParameterizedTest
    @CsvSource({ "Sign", "Signs-Top", "On screen text", "Title 2", "Credits" })
    void whatIsWrittenOnTheScreenIsNotSaid(String name) {
        var shown = dialogue(3, "", "RIVER STATION").replace("Default", name);
        assertThat(Samples.speeches(Samples.read(HEAD + dialogue(1, "Mara", "Hello?") + shown))).containsExactly("Mara|Hello?");
    }
}
