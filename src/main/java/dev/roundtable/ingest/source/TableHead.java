package dev.roundtable.ingest.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/** Reads the beginning of a table, to tell a table of speech from the many tables of other things. */
final class TableHead {

    /** The first row of a table of speech is shorter, even with four bytes for each character. */
    private static final int LENGTH = 8_000;
    private static final char MARK = '\uFEFF';

    private TableHead() {
    }

    /**
     * Whether the first row of a file names the columns of a table of speech. A file that cannot be read may be one: the load refuses
     * it with the reason.
     */
    static boolean mayBeOfSpeech(SourceFile file) {
        try {
            // a link to nothing and a pipe are told of before they are opened
            file.stamp();
            try (var in = file.open()) {
                var head = in.readNBytes(LENGTH);
                var text = new String(head, charset(head));
                return Formats.isHeadOfSpeechTable(text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1));
            }
        } catch (IOException | TranscriptException e) {
            return true;
        }
    }

    private static Charset charset(byte[] head) {
        boolean wide = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF
                && Math.max(head[0] & 0xFF, head[1] & 0xFF) == 0xFF;
        return !wide
                ? StandardCharsets.UTF_8
                : head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}
