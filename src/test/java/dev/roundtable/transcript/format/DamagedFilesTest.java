package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.roundtable.transcript.Damage;
import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.script.Turn;

/** Reads damaged files: each is read, with pieces and turns that tile the body, or refused with its name. */
class DamagedFilesTest {

    private static final int MUTATIONS = 10_000;

    static Stream<String> samples() {
        return Samples.FORMATS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void truncatedAtEveryByte(String sample) {
        Damage.truncated(Samples.bytes(sample)).forEach(bytes -> assertReadOrRefused(sample, bytes));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void changedAtRandom(String sample) {
        Damage.changed(Samples.bytes(sample), MUTATIONS).forEach(bytes -> assertReadOrRefused(sample, bytes));
    }

    private static void assertReadOrRefused(String sample, byte[] bytes) {
        try {
            var file = new TextFile(sample, bytes);
            var transcript = Formats.read(file);
            if (!Samples.tiles(transcript)) {
                throw new AssertionError("The pieces do not tile the body of: " + new String(bytes, StandardCharsets.UTF_8));
            }
            var turns = PanelReader.read(file, null).turns();
            if (!turns.stream().map(Turn::verbatim).collect(Collectors.joining()).equals(transcript.body())) {
                throw new AssertionError("The turns do not tile the body of: " + new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (TranscriptException refused) {
            assertThat(refused.problem().file()).isEqualTo(sample);
        }
    }
}
