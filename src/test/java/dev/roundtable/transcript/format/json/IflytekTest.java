package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Samples;

@DisplayName("JSON of iFlytek")
class IflytekTest {

    private static final String WORD = "{\"cw\":[{\"w\":\"%s\",\"wp\":\"%s\"}]}";

    @Test
    void hasSentencesInStrings() {
        var read = Samples.read("{\"lattice\":[%s,%s,%s]}".formatted(best(sentence("500", "2000", "1", "河流", "属于", "谁", "？")),
                best(sentence("2250", "4000", "2", "大家", "。")), best(sentence("4100", "5000", "1", "the", "river", "."))));
        assertThat(read.format()).isEqualTo("json/iflytek");
        assertThat(Samples.speeches(read)).containsExactly("Speaker 1|河流属于谁？", "Speaker 2|大家。", "Speaker 1|the river.");
        assertThat(read.pieces().get(0).startTime()).isEqualTo(0.5);
        assertThat(read.pieces().get(1).endTime()).isEqualTo(4.0);
    }

    @Test
    void hasASpaceBehindPunctuationBeforeLetters() {
        var read = Samples.read("{\"lattice\":[%s,%s]}".formatted(
                best(sentence("500", "2000", "1", "Hello", ",", "world", ".", "Yes", "?", "3", ".", "5", "!")),
                best(sentence("2250", "4000", "2", "大家", "。", "好", ",", "我"))));
        assertThat(Samples.speeches(read)).containsExactly("Speaker 1|Hello, world. Yes?3.5!", "Speaker 2|大家。好,我");
    }

    @Test
    void mayHaveAllOfItInOneString() {
        var result = "{\"lattice\":[%s,%s]}".formatted(best(sentence("500", "2000", "0", "你好", "。")),
                best(sentence("2250", "4000", "0", "再见", "。")));
        var read = Samples.read("{\"code\":\"000000\",\"content\":{\"orderResult\":\"" + escaped(result) + "\"}}");
        assertThat(Samples.speeches(read)).allSatisfy(said -> assertThat(said).startsWith("null|"));
        assertThat(read.body()).contains("你好。", "再见。");
    }

    @Test
    void mayHaveObjectsInPlaceOfStrings() {
        var read = Samples.read(
                "{\"lattice\":[{\"json_1best\":%s},{\"json_1best\":%s}]}".formatted(sentence("500", "2000", "1", "你好", "。"),
                        sentence("2250", "4000", "2", "再见", "。")));
        assertThat(Samples.speeches(read)).containsExactly("Speaker 1|你好。", "Speaker 2|再见。");
    }

    @Test
    void thatIsBrokenIsRefusedWithItsLine() {
        assertThat(Samples.refused("{\"lattice\":[\n{\"json_1best\":\"{\\\"st\\\":\"}]}").problem().line()).isEqualTo(2);
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        var text = "{\"lattice\":[%s,%s]}".formatted(best(sentence("500", "2000", "1", "你好", "。")),
                best(sentence("2250", "4000", "2", "再见", "。")));
        Damage.changed(text.getBytes(StandardCharsets.UTF_8), 10_000).forEach(bytes -> {
            try {
                assertThat(Samples.tiles(Formats.read(new TextFile("talk.json", bytes)))).isTrue();
            } catch (TranscriptException refused) {
                assertThat(refused.problem().message()).isNotBlank();
            }
        });
    }

    private static String sentence(String from, String to, String voice, String... words) {
        var all = new StringBuilder();
        for (var word : words) {
            all.append(all.isEmpty() ? "" : ",").append(WORD.formatted(word, word.length() == 1 ? "p" : "n"));
        }
        return "{\"st\":{\"bg\":\"%s\",\"ed\":\"%s\",\"rl\":\"%s\",\"rt\":[{\"ws\":[%s,%s]}]}}".formatted(from, to, voice, all,
                WORD.formatted("", "g"));
    }

    private static String best(String sentence) {
        return "{\"json_1best\":\"" + escaped(sentence) + "\"}";
    }

    private static String escaped(String json) {
        return json.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
