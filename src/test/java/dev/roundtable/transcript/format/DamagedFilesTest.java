package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.TextFile;
import dev.roundtable.transcript.TranscriptException;
import dev.roundtable.transcript.Turn;

/** Whatever happens to a file: it is read, with pieces and turns that tile the body, or refused by name. */
class DamagedFilesTest {

    private static final int MUTATIONS = 10_000;

    /** What tends to upset readers. */
    private static final byte[][] SPLINTERS = Stream
            .of("\n", "\r", "\n\n", "<v ", "<", ">", "-->", "&#x110000;", "&#xD800;", "&",
                    "\u0000", "\u202E", "\uFEFF", "：", ": ", "**", "###", "> ", "[", "](", "{", "}", "\"", "\\", "99:99",
                    "1e999", "-1", "NaN",
                    "\uD83D\uDE00", "---\n", "===", "(", "）", "\u0007", "\u2028", " ")
            .map(s -> s.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    static Stream<String> samples() {
        return Samples.FORMATS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void truncatedAtEveryByte(String sample) {
        var whole = Samples.bytes(sample);
        for (int length = 0; length < whole.length; length++) {
            assertReadOrRefused(sample, Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void changedAtRandom(String sample) {
        var random = new Random(2026);
        var whole = Samples.bytes(sample);
        for (int i = 0; i < MUTATIONS; i++) {
            var changed = whole;
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                changed = change(changed, random);
            }
            // every other time mended into UTF-8, so that the change gets past the decoder
            assertReadOrRefused(sample,
                    i % 2 == 0 ? changed : new String(changed, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static byte[] change(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(1 + random.nextInt(40)));
        return switch (random.nextInt(5)) {
            case 0 -> splice(bytes, at, at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            case 1 -> splice(bytes, at, to, new byte[0]);
            case 2 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
            case 3 -> splice(bytes, at, to, SPLINTERS[random.nextInt(SPLINTERS.length)]);
            default -> splice(bytes, at, Math.min(bytes.length, at + 1), new byte[]{ (byte) random.nextInt(256) });
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        var spliced = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(bytes, to, spliced, from + middle.length, bytes.length - to);
        return spliced;
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
