package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TranscriptException;

/** Checks that time and memory grow linearly with the size of a file. */
@Timeout(180)
class LargeFilesTest {

    /** A line of a hundred million characters, as one might get from a broken export. */
    private static final int LINE = 100_000_000;

    private static final int LONG = 20_000_000;

    @Test
    void aWebVttOf200_000Cues() {
        var text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 200_000; i++) {
            text.append(
                    "%02d:%02d:%02d.000 --> %02d:%02d:%02d.500\n<v Voice %d>words\n\n".formatted(i / 3600, i / 60 % 60, i % 60,
                            i / 3600, i / 60 % 60, i % 60, i % 7));
        }
        assertThat(Samples.read(text.toString()).pieces()).hasSize(200_000);
    }

    @Test
    void aSubRipOf200_000Cues() {
        var text = "1\n00:00:01,000 --> 00:00:02,000\nMara: words\n\n".repeat(200_000);
        assertThat(Samples.read(text).pieces()).hasSize(200_000);
    }

    /** Voices that take turns without end: every turn is told, and nothing is searched for again at each. */
    @ParameterizedTest
    @ValueSource(strings = { "Mara, Jonas", "Mara, Jonas, Ines, Ada, Bo, Cy, Di, Ed" })
    void aPanelOf200_000Turns(String names) {
        assertThat(PanelReader.read(Samples.file(talk(names.split(", "))), null).turns()).hasSize(200_000);
    }

    @Test
    void aParagraphOf500_000DifferentTags() {
        var tags = IntStream.range(0, 500_000).mapToObj("a <T%d> "::formatted).collect(Collectors.joining());
        var text = "**Mara:** Who owns a river?\n\n**Jonas:** " + tags + "\n\n**Mara:** Thank you.\n";
        assertThat(Samples.read(text).body()).contains("<T0>", "<T499999>");
    }

    @Test
    void oneVoiceWithoutEndIsRefused() {
        var file = Samples.file(talk("Mara"));
        assertThatThrownBy(() -> PanelReader.read(file, null)).isInstanceOf(TranscriptException.class)
                .hasMessageContaining("The turn that begins with \"")
                .hasMessageContaining("has more than 1,000,000 characters.");
    }

    private static String talk(String... voices) {
        var text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 200_000; i++) {
            text.append("00:00.000 --> 00:01.000\n<v ").append(voices[i % voices.length]).append(i % 2 == 0
                    ? ">How does it go on?\n\n"
                    : ">It goes on and on, and then on again.\n\n");
        }
        return text.toString();
    }

    @Test
    void moreLabelsThanPeopleAreRefusedByLine() {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < 200_000; i++) {
            text.append("\n00:00.000 --> 00:01.000\n<v Voice ").append(i).append(">words\n");
        }
        var refused = Samples.refused(text.toString());
        assertThat(refused.problem().line()).isEqualTo(3 + 3 * 5_000);
        assertThat(refused).hasMessageContaining("More than 5,000 speakers");
    }

    @Test
    void fiveThousandSpeakersOfOnePanel() {
        var text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("### Voice ").append(i).append(":\nwords\n\n");
        }
        assertThat(PanelReader.read(Samples.file(text.toString()), null).people()).hasSize(5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "WEBVTT\n\n00:01.000 --> 00:02.000\n", "1\n00:00:01,000 --> 00:00:02,000\n", "### Mara:\n",
            "Mara: Hi.\n\nJonas: Hello.\n\nMara: ", "Title: A\nVideo ID: b\n===\n" })
    void oneLongLine(String head) {
        assertThat(Samples.read(head + "word ".repeat(LINE / 5)).body().length()).isGreaterThan(LINE - 2);
    }

    /** Openings without end are where readers look too far ahead. */
    @ParameterizedTest
    @ValueSource(strings = { "<a", "<", "</", "[", "[](", "](", "[^", "*a ", "**a", "_a ", "`a ~~", "&", "&#", "\\", "<!--",
            "<iframe ",
            "<iframe>", "<sup>[", "a:", "(", "（a", "[[](a)", "{\\an8", "**: ", "    ", "： ", ">> ", "&gt;&gt; ", "{\\p1}",
            "[a]: ", "- a\n", "\u0001", "\u202E:" })
    void openingsWithoutEnd(String opening) {
        var tail = opening.repeat(1_000_000 / opening.length());
        for (var head : new String[]{ "### Mara:\nHi.\n\n", "WEBVTT\n\n00:01.000 --> 00:02.000\nHi ",
                "1\n00:00:01,000 --> 00:00:02,000\nHi ", "[ti:T]\n[00:01.00]Hi ",
                "[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,Hi ", "# T\nMara: Hi.\n\nJonas: Ho.\n\nMara: " }) {
            if (head.startsWith("[ti:") && opening.endsWith("\n")) {
                // one line with a time among 250,000 without
                assertThat(Samples.refused(head + tail)).hasMessageContaining("no transcript format");
            } else {
                assertThat(Samples.tiles(Samples.read(head + tail))).as(head).isTrue();
            }
        }
    }

    @Test
    void deepJsonIsRefusedByLine() {
        var deep = "{\"segments\": [\n{\"text\": \"Hi\", \"words\": " + "[".repeat(1_000_000);
        assertThat(Samples.refused(deep).problem().line()).isEqualTo(2);
        assertThat(Samples.refused(deep)).hasMessageContaining("nest");
    }

    @Test
    void aLongStringInJsonIsRefusedByLine() {
        var refused = Samples.refused("{\"segments\": [\n{\"text\": \"" + "x".repeat(LONG) + "\"}]}");
        assertThat(refused.problem().line()).isEqualTo(2);
    }

    @Test
    void aLongStringThatNobodyNeedsIsSkipped() {
        assertThat(Samples.read("{\"text\": \"" + "x".repeat(LONG) + "\", \"segments\": [{\"text\": \"Hi\"}]}").body())
                .isEqualTo("Hi");
    }

    @Test
    void manyEmptyLines() {
        assertThat(Samples.read("Mara: Hi." + "\n".repeat(LONG) + "Jonas: Ho.\nMara: Hm.").pieces()).hasSize(3);
    }

    @Test
    void aTtmlOf200_000Paragraphs() {
        var text = new StringBuilder("<tt xmlns='http://www.w3.org/ns/ttml'><body><div>");
        for (int i = 0; i < 200_000; i++) {
            text.append("<p begin='").append(i).append("s' end='").append(i).append(".5s'><span>wo</span>rds</p>\n");
        }
        assertThat(Samples.read(text.append("</div></body></tt>").toString()).pieces()).hasSize(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<span>", "<div>", "<metadata>", "<p>", "<a b='c'>" })
    void deepTtmlIsRefusedByLine(String element) {
        var refused = Samples.refused("<tt xmlns='http://www.w3.org/ns/ttml'><body>\n<p>Hi" + element.repeat(200_000));
        assertThat(refused.problem().line()).isEqualTo(2);
    }

    @Test
    void captionsOf200_000CuesThatRoll() {
        var text = new StringBuilder();
        for (int i = 1; i <= 200_000; i++) {
            text.append("00:00:01,000 --> 00:00:02,000\nline ").append(i - 1).append("\nline ").append(i).append("\n\n");
        }
        assertThat(Samples.read(text.toString()).pieces()).hasSize(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%1$d:%2$02d:%3$02d so it goes on and on\n", "Voice %4$d  %1$d:%2$02d:%3$02d\nwords\n\n",
            "[%1$d:%2$02d:%3$02d] - Voice %4$d\nwords\n\n", "%1$d:%2$02d:%3$02d\nso it goes on and on\n" })
    void textWith200_000Times(String format) {
        var text = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            text.append(format.formatted(i / 3600, i / 60 % 60, i % 60, i % 7));
        }
        assertThat(Samples.read(text.toString()).pieces()).hasSize(200_000);
    }

    @Test
    void aTableOf200_000Rows() {
        assertThat(Samples.read("start,speaker,text\n" + "1,Mara,words\n2,Jonas,\"words, too\"\n".repeat(100_000)).pieces())
                .hasSize(200_000);
    }

    @Test
    void captionsOf200_000Chevrons() {
        assertThat(Samples.read(">> Who owns a river?\n>> MARA: Nobody. >> Why?\n>> No.\n".repeat(50_000)).pieces())
                .hasSize(200_000);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0:01 Good morning.\n0:02 Hello.\n0:03 ",
            "Mara Vogel  0:03\nHi.\n\nJon Hale  0:09\nHello.\n\nMara Vogel  0:14\n",
            "start,end,speaker,text\n1,2,Mara,Hi.\n3,4,Jon,Hello.\n5,6,Mara,",
            ">> Hi.\n>> Hello.\n>> Good morning.\n>> Well. " })
    void oneLongLineBelowTimes(String head) {
        assertThat(Samples.read(head + "word ".repeat(LONG / 5)).body().length()).isGreaterThan(LONG - 2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0:01 ", "[0:01] ", "[0:01", "0:01 --> ", "(0:01, ", "1 minute ", ">> ", ">> A", "&gt;&gt; ", "\"",
            ",",
            "\"\"," })
    void openingsWithoutEndInTextWithTimes(String opening) {
        var tail = opening.repeat(1_000_000 / opening.length());
        for (var head : new String[]{ "0:01 Good morning, all of you.\n0:02 Hello to you, too.\n0:04 Well, ",
                "Mara Vogel  0:03\nHi.\n\nJon Hale  0:09\nHello.\n\nMara Vogel  0:14\nWell, ",
                ">> Hi.\n>> Hello.\n>> Good morning.\n>> Well, " }) {
            try {
                if (head.startsWith("[ti:") && opening.endsWith("\n")) {
                    // one line with a time among 250,000 without
                    assertThat(Samples.refused(head + tail)).hasMessageContaining("no transcript format");
                } else {
                    assertThat(Samples.tiles(Samples.read(head + tail))).as(head).isTrue();
                }
            } catch (TranscriptException refused) {
                assertThat(refused.problem().file()).isEqualTo("talk.txt");
            }
        }
    }

    @Test
    void aLineThatIsSaidTooOftenIsRefusedByLine() {
        assertThat(Samples.refused("[ti:T]\n" + "[00:01.00]".repeat(100_000) + "word ".repeat(100_000)).problem().line())
                .isEqualTo(2);
    }
}
