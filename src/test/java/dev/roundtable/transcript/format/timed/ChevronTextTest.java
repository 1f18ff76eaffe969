package dev.roundtable.transcript.format.timed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Captions that are pasted without times")
class ChevronTextTest {

    @ParameterizedTest
    @ValueSource(strings = { ">> Good morning.\n>> Who owns\na river?\n>> Nobody.\n",
            ">> Good morning. >> Who owns a river? >> Nobody.",
            "&gt;&gt; Good morning.\r\n&gt;&gt;Who owns a river?\r\n>>> Nobody.",
            "Good morning.\n>> Who owns a river?\n\n>> Nobody.\n>> [MUSIC]" })
    void eachMarkBeginsAVoice(String text) {
        var transcript = Samples.read(text);
        assertThat(transcript.format()).isEqualTo("timed/chevrons");
        assertThat(Samples.speeches(transcript)).startsWith("null|Good morning.", "null|Who owns a river?", "null|Nobody.");
        assertThat(transcript.pieces()).filteredOn(piece -> piece.start() > 0).allMatch(Transcript.Piece::newVoice);
        assertThat(Samples.tiles(transcript)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { ">>", "\n>> \n", "&gt;&gt; >>\n", ">>\n>>\n>>\n" })
    void marksWithoutWordsAreRefused(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @Test
    void aLastMarkWithoutWordsIsNoVoice() {
        assertThat(Samples.speeches(Samples.read(">> Who owns a river?\n>> Nobody.\n>> Why?\n>>"))).hasSize(3);
    }

    @Test
    void otherScriptsHaveSentencesToo() {
        assertThat(Samples.speeches(Samples.read(">> 早上好。\n>> 谁拥有河流？\n＞＞没有人。\n")))
                .containsExactly("null|早上好。", "null|谁拥有河流？", "null|没有人。");
        assertThat(Samples.speeches(Samples.read(">> Wem gehört der Fluss?\n>> Über dem Wehr? >> Ja.\n>> Niemandem.\n")))
                .hasSize(4);
        assertThat(Samples.speeches(Samples.read(">> من يملك النهر؟\n>> لا أحد.\n>> شكرا.\n"))).hasSize(3);
    }

    @Test
    void aNameBehindAMarkIsThatOfTheVoice() {
        var transcript = Samples
                .read(">> ANNA: Who owns a river?\n>> Nobody.\n>> ANNA: Why?\n>> Jonas Ek: It moves.\n>> Oh.\n");
        assertThat(Samples.speeches(transcript)).containsExactly("ANNA|Who owns a river?", "null|Nobody.", "ANNA|Why?",
                "Jonas Ek|It moves.", "null|Oh.");
    }

    @Test
    void aWordThatMayBeANameIsToldWithItsLine() {
        var transcript = Samples.read(">> Who owns a river?\n>> Anna: Nobody.\n>> Why?\n>> It moves.\n");
        assertThat(transcript.problems()).singleElement().asString().contains("talk.txt:2", "\"Anna\"");
    }

    @Test
    void manyWordsWithoutAMarkAreToldWithTheirLine() {
        var transcript = Samples.read(">> Hi.\n>> Hello.\n>> Good morning.\n" + ">> " + "It goes on. ".repeat(3_000));
        assertThat(transcript.problems()).singleElement().asString().contains("talk.txt:4", "one voice");
    }

    @ParameterizedTest
    @ValueSource(strings = { ">> On Monday, Anna wrote:\n>> Who owns a river?\n>> Nobody.\n>> Why?\n",
            "> Yes.\n>> Who owns a river?\n>> Nobody.\n>> Why?\n",
            ">> Who owns it?\n\nNobody.\n\n>> Why?\n\nIt moves.\n\n>> Oh?\n\nYes.\n",
            ">> Who owns a river and who\n>> looks after it when the\n>> water is low? We think\n>> that nobody does.\n",
            "# Rivers\n\n>> Who owns a river?\n>> Nobody.\n>> Why?\n", ">>> print(river)\n>>> river = 3\n>>> help(river)\n",
            ">> Hi.\n>> Hello.\n", "cat river >> Lake.\ncat lake >> Sea.\ncat sea >> Sky.\n" })
    void quotationsAndProgramsAreRefused(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }

    @Test
    void inMarkdownTheSignIsAQuotation() {
        var file = new TextFile("talk.md", ">> Who owns a river?\n>> Nobody.\n>> Why?\n".getBytes(StandardCharsets.UTF_8));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Formats.read(file, null, List.of()))).isNotNull();
    }

    @Test
    void timesAndLabelsGoFirst() {
        assertThat(Samples.read("0:01 >> Good morning, all.\n0:03 >> Who owns a river?\n0:05 >> Nobody owns it.\n").format())
                .isEqualTo("timed/time-words");
        assertThat(Samples.read(">> ANNA: Who owns a river?\n>> TOM: Nobody.\n>> ANNA: Why?\n>> TOM: It moves.\n").format())
                .startsWith("labelled");
    }
}
