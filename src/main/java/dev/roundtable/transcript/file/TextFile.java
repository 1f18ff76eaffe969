package dev.roundtable.transcript.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import dev.roundtable.text.Sha256;

/**
 * A file as received: its name, for messages, and its bytes.
 *
 * @param name what an editor knows the file by, such as {@code agi-next-2026.txt}
 * @param bytes the content, never altered
 */
public record TextFile(String name, byte[] bytes) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * The content as text. A leading byte order mark is an encoding mark, not text, and is left out; line ends are kept.
     *
     * @throws TranscriptException when the file is empty or is not UTF-8; the problem names the line of the first bad byte
     */
    public String text() {
        if (bytes.length == 0) {
            throw new TranscriptException(Problem.error(name, null, "The file is empty; a transcript or sheet was expected.",
                    "Put the text in, or remove the file."));
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw notUtf8(in.position());
        }
        var text = out.flip().toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes);
    }

    private TranscriptException notUtf8(int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new TranscriptException(Problem.error(name, line,
                "Byte %d (0x%02X) is not UTF-8.".formatted(position + 1, bytes[position]),
                "Save the file as UTF-8, for example with: iconv -f " + likelyEncoding() + " -t UTF-8."));
    }

    /** Guesses the encoding from the high bytes: Chinese text has them in pairs, Western text has single ones. */
    private String likelyEncoding() {
        if (isUtf16()) {
            return "UTF-16";
        }
        int pairs = 0;
        int alone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                boolean pair = i + 1 < bytes.length && bytes[i + 1] < 0;
                pairs += pair ? 1 : 0;
                alone += pair ? 0 : 1;
                i += pair ? 1 : 0;
            }
        }
        return pairs >= alone ? "GB18030" : "WINDOWS-1252";
    }

    /** Whether the file begins with a byte order mark of two bytes. */
    private boolean isUtf16() {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF;
    }
}
