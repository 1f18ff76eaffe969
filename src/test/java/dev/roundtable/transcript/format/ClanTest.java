package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A transcript of CLAN")
class ClanTest {

    private static final String HEAD = "@UTF8\n@Begin\n@Languages:\tdeu, eng\n@Participants:\tMOT Anna_Weber Mother, CHI Target_Child\n";

    @Test
    void namesItsSpeakersAboveTheTalk() {
        var read = Samples.read(HEAD
                + "*MOT:\twem gehört der Fluss ?\n%mor:\tpro|wem\n%com:\tsie lacht\n*CHI:\tniemandem .\n*XYZ:\tso .\n@End\n");
        assertThat(read.format()).isEqualTo("clan");
        assertThat(read.facts().language()).isEqualTo("de");
        assertThat(Samples.speeches(read)).containsExactly("Anna Weber|wem gehört der Fluss?", "Target Child|niemandem.",
                "XYZ|so.");
    }

    @Test
    void mayNameNoLanguage() {
        var read = Samples.read(HEAD.replace("deu, eng", ",") + "*MOT:\twem gehört der Fluss ?\n*CHI:\tniemandem .\n@End\n");
        assertThat(Samples.speeches(read)).containsExactly("Anna Weber|wem gehört der Fluss?", "Target Child|niemandem.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "<I am> [/] I am here .|I am I am here.",
            "(be)cause it &=laughs flows (.) so .|because it flows so.",
            "well &-uh yes &+fl flow .|well uh yes flow.", "xxx look_at the tres@s:spa ones +...|look at the tres ones",
            "+< no , [% loud] no !|no, no!", "what [: that] is it (1.5) ?|what is it?",
            "it costs 0.5 or 007 , mail me@home .|it costs 0.5 or 007, mail me@home.",
            "0is he 0 <tres@s:spa ones@l> and bo@c ?|he tres ones and bo?" })
    void leavesOutCodes(String written, String said) {
        assertThat(Samples.speeches(Samples.read(HEAD + "*MOT:\t" + written + "\n@End\n")))
                .containsExactly("Anna Weber|" + said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "SP1 Participant, SP2 Participant|SP1|SP2", "SP1 Unknown, SP2 Unknown|SP1|SP2",
            "SP1 Unknown, SP2 Investigator|SP1|Investigator", "SP1 Tom Child, SP2 Tom Adult|SP1|SP2" })
    void keepsTheCodesOfThoseWhoseNameSaysNotWhoTheyAre(String participants, String first, String second) {
        var read = Samples.read("@Begin\n@Participants:\t" + participants + "\n*SP1:\twho ?\n*SP2:\tme .\n@End\n");
        assertThat(Samples.speeches(read)).containsExactly(first + "|who?", second + "|me.");
    }

    @Test
    void hasTimesInMilliseconds() {
        var read = Samples
                .read((HEAD + "*MOT:\twho ? \u0015500_1500\u0015\n*CHI:\tme and\n\tyou . \u00152000_3250\u0015\n@End\n")
                        .replace("\n", "\r\n"));
        assertThat(read.pieces().get(0).startTime()).isEqualTo(0.5);
        assertThat(read.pieces().get(1).endTime()).isEqualTo(3.25);
        assertThat(Samples.speeches(read)).containsExactly("Anna Weber|who?", "Target Child|me and you.");
    }
}
