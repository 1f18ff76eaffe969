package dev.roundtable.transcript.format.label.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Nicks in logs")
class RelayedNickTest {

    @ParameterizedTest
    @ValueSource(strings = { "  \n", "\r\n" })
    void inBoldStandBehindTheProgramThatSendsOn(String end) {
        var text = "**\\<mara>** shall we begin?\n**\\<log-bot> [tom\\_r]** yes, I am here\n**\\<log-bot> [anna]** me too\n"
                + "**\\<mara>** how deep is it?\n**\\<log-bot> [tom\\_r]** two metres\n**\\<jo\\_>** I think three\n**\\<jo\\_>** sorry\n";
        assertThat(Samples.speeches(Samples.read("# Log\n\n" + text.replace("\n", end)))).containsExactly(
                "mara|shall we begin?", "tom_r|yes, I am here", "anna|me too", "mara|how deep is it?", "tom_r|two metres",
                "jo_|I think three", "jo_|sorry");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[10:15] ", "" })
    void standBehindABridge(String time) {
        var text = "<mara> shall we begin?\n<irc-bridge> [tom] yes I am here\n<relaybot> <anna> me too\n<mara> how deep is it?\n"
                + "<irc-bridge> [tom] two metres\n<relaybot> <anna> I said so\n";
        assertThat(Samples.speeches(Samples.read(text.replaceAll("(?m)^(?=<)", time)))).containsExactly(
                "mara|shall we begin?", "tom|yes I am here", "anna|me too", "mara|how deep is it?", "tom|two metres",
                "anna|I said so");
    }

    @Test
    void ofPeopleKeepTheirBrackets() {
        assertThat(Samples.speeches(Samples.read("<mara> [laughs] shall we begin?\n<tom> yes I am here\n<mara> [tom] first\n")))
                .containsExactly("mara|[laughs] shall we begin?", "tom|yes I am here", "mara|[tom] first");
    }

    @Test
    void haveNoBackslashes() {
        assertThat(Samples.speeches(Samples.read("**jo\\_b:** How deep is it?\n\n**王\\_芳：** 我觉得两米。\n\n"
                + "**jo\\_b:** Who built it?\n\n**王\\_芳：** 我爸爸。\n"))).containsExactly("jo_b|How deep is it?", "王_芳|我觉得两米。",
                        "jo_b|Who built it?", "王_芳|我爸爸。");
    }
}
