package dev.roundtable.transcript;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Damages files in typical ways, the same in every run. The streams are parallel, because thousands of files are to be read. */
public final class Damage {

    /** What tends to upset readers. */
    private static final byte[][] SPLINTERS = Stream
            .of("\n", "\r", "\n\n", "<v ", "<", ">", "-->", "&#x110000;", "&#xD800;", "&",
                    "\u0000", "\u202E", "\uFEFF", "：", ": ", "**", "###", "> ", "[", "](", "{", "}", "\"", "\\", "99:99",
                    "1e999", "-1", "NaN",
                    "\uD83D\uDE00", "---\n", "===", "(", "）", "\u0007", "\u2028", " ")
            .map(s -> s.getBytes(StandardCharsets.UTF_8))
            .toArray(byte[][]::new);

    private Damage() {
    }

    /** The file cut off at every byte. */
    public static Stream<byte[]> truncated(byte[] whole) {
        return IntStream.range(0, whole.length).parallel().mapToObj(length -> Arrays.copyOf(whole, length));
    }

    /** The file with one to four changes, so many times; every other one mended into UTF-8, to get past the decoder. */
    public static Stream<byte[]> changed(byte[] whole, int times) {
        var random = new Random(2026);
        return IntStream.range(0, times).mapToObj(i -> {
            var changed = whole;
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                changed = change(changed, random);
            }
            return i % 2 == 0 ? changed : new String(changed, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
        }).toList().parallelStream();
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
}
