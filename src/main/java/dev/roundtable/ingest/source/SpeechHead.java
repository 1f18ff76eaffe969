package dev.roundtable.ingest.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/**
 * Reads the beginning of a table, of XML or of a log, to tell one of speech from the many of other things, and remembers it until the file
 * changes: the service looks at its folders every few seconds. One thread uses it.
 */
final class SpeechHead {

    /** The first row of a table of speech is shorter, even with four bytes for each character. */
    private static final int LENGTH = 8_000;
    /** The first speech of minutes follows the names of those who are present, and the first words in a chat those of its rules. */
    private static final int LENGTH_OF_TEXT = 64_000;
    private static final char MARK = '\uFEFF';

    /** From so many files on, all are forgotten, because many of them may be gone. */
    private static final int MOST_FILES = 10_000;

    private final Map<SourceFile, Head> heads = new HashMap<>();

    /**
     * Whether the first row of a file names the columns of a table of speech, XML has elements of speech, or a log is one of a chat. A
     * file that cannot be read may be one: the load refuses it with the reason.
     */
    boolean mayBeOfSpeech(SourceFile file) {
        try {
            // a link to nothing and a pipe are told of before they are opened
            var stamp = file.stamp();
            var known = heads.get(file);
            if (known != null && known.stamp().equals(stamp)) {
                return known.ofSpeech();
            }
            boolean ofSpeech = isOfSpeech(file);
            if (heads.size() >= MOST_FILES) {
                heads.clear();
            }
            heads.put(file, new Head(stamp, ofSpeech));
            return ofSpeech;
        } catch (IOException | TranscriptException e) {
            return true;
        }
    }

    private static boolean isOfSpeech(SourceFile file) throws IOException {
        try (var in = file.open()) {
            var head = in.readNBytes(Formats.isTable(file.name()) ? LENGTH : LENGTH_OF_TEXT);
            var text = new String(head, charset(head));
            var unmarked = text.isEmpty() || text.charAt(0) != MARK ? text : text.substring(1);
            return Formats.isHeadOfSpeech(file.name(), unmarked);
        }
    }

    private static Charset charset(byte[] head) {
        boolean wide = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF
                && Math.max(head[0] & 0xFF, head[1] & 0xFF) == 0xFF;
        return !wide
                ? StandardCharsets.UTF_8
                : head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }

    private record Head(Object stamp, boolean ofSpeech) {}
}
