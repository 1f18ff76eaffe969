package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("Names in the middle of lines")
class InlineTextTest {

    private static final String CHINESE = "主持人：大家好，今天我们谈河流。李明：谢谢主持人。我认为河流属于大家。主持人：为什么这么说？李明：因为它一直在流动。王芳：我不同意。\n\n主持人：好的。李明：谢谢。\n";

    @ParameterizedTest
    @ValueSource(strings = { CHINESE, "# 河流\n\n" + CHINESE })
    void beginTurnsBehindWideColons(String text) {
        for (var each : List.of(text, text.replace("\n", "\r\n"))) {
            assertThat(Samples.speeches(Samples.read(each))).containsExactly("主持人|大家好，今天我们谈河流。", "李明|谢谢主持人。我认为河流属于大家。",
                    "主持人|为什么这么说？", "李明|因为它一直在流动。", "王芳|我不同意。", "主持人|好的。", "李明|谢谢。");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Lind", "Dr. Lind", "INTERVIEWEE", "Müller" })
    void beginTurnsWhereTwoAlternate(String name) {
        var talk = ("Interviewer: Who owns it? " + name + ": Nobody, I think. ").repeat(5).strip();
        var read = Samples.read(talk + "\n");
        assertThat(read.pieces()).hasSize(10);
        assertThat(Samples.speeches(read)).startsWith("Interviewer|Who owns it?", name + "|Nobody, I think.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "我问他。结果：他不说。后来呢？原因：他不知道。", "他说三点。第一：水。第二：山。第三：人。",
            "我看过。时间：下午三点。地点：河边。时间：四点。" })
    void areNotWordsBeforeAColon(String words) {
        var read = Samples.read("主持人：大家好，你们怎么看？\n\n李明：" + words + "\n\n主持人：为什么？\n\n李明：我不知道。\n");
        assertThat(Samples.speeches(read)).contains("李明|" + words).hasSize(4);
    }

    @Test
    void areNotWordsOfASpeechInLetters() {
        var words = "I say three things. First: rain. Second: snow. Note: I do. First: wind. Second: sun. First: so. Second: no.";
        var read = Samples
                .read("Mara: What do you say?\n\nJonas: " + words + "\n\nMara: I see, thank you.\n\nJonas: You are welcome.\n");
        assertThat(Samples.speeches(read)).contains("Jonas|" + words).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Dr. Lind: %s\nMr. Ek: %s\n", "J. Lind: %s\nA. Ek: %s\n", "[00:03] Lind: %s\n[00:09] Ek: %s\n",
            "(laughs.) Lind: %s\n(nods.) Ek: %s\n" })
    void areNotPartsOfALabelOrBehindATime(String form) {
        assertThat(InlineNames.of(form.formatted("I ask you.", "Nobody, I think.").repeat(8))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "主要在三个国家。德国：两百家。法国：一百家。日本：八十家。明年会更多。", "我想说说城市。北京：房子很贵。上海：房子更贵。北京：就这样。上海：好。" })
    void areTopicsWhereLinesBeginWithOtherNames(String words) {
        var read = Samples.read("李明：你们的客户在哪里？\n\n王芳：" + words + "\n\n李明：那价格呢？\n\n王芳：价格不一样。\n");
        assertThat(Samples.speeches(read)).contains("王芳|" + words).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "We compared them. London: forty trains. Paris: fifty. London: good. Paris: better. London: cheap. Paris: not.",
            "All day. Anna: I want milk. Ben: no. Anna: yes! Ben: no. Anna: yes! Ben: no. So I gave up." })
    void areTopicsInLettersWhereLinesBeginWithOtherNames(String words) {
        var read = Samples.read("Mara: " + words
                + "\n\nJonas: That is nice.\n\nMara: Thank you, and I think so, too.\n\nJonas: Goodbye.\n");
        assertThat(Samples.speeches(read)).contains("Mara|" + words).hasSize(4);
    }

    @Test
    void thatBeginNoLineAreWarnedOfOnce() {
        assertThat(Samples.read("# 河流\n\n" + CHINESE).problems())
                .filteredOn(problem -> problem.message().contains("name in the middle of this line"))
                .singleElement().satisfies(problem -> assertThat(problem.line()).isEqualTo(3));
        var lines = "主持人：你好，谢谢。李明：我很好。主持人：为什么？李明：不知道。\n李明：好的。主持人：再见。\n";
        assertThat(Samples.read(lines).problems()).isEmpty();
    }

    @Test
    void areWarnedOfInTheirLines() {
        var read = Samples.read(CHINESE + "\n主持人：你好吗？\n\n张伟林：我很好，谢谢你。\n");
        assertThat(read.problems()).allSatisfy(problem -> assertThat(problem.line()).isBetween(1, 7));
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        Damage.changed(CHINESE.getBytes(StandardCharsets.UTF_8), 10_000).forEach(bytes -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile("talk.txt", bytes)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().message()).isNotBlank();
            }
        });
    }
}
