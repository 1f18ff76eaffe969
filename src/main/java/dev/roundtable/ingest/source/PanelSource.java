package dev.roundtable.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.roundtable.text.Sha256;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;

/**
 * The files of one panel: its transcript, in one format or in several, and its sheet.
 *
 * @param key identifies the source across starts
 * @param path the path in its folder, without extension; the slug is made from it
 * @param transcripts a file for each format of the transcript, sorted by name; empty for a sheet without a transcript
 * @param sheet the panel sheet; null if there is none
 */
public record PanelSource(String key, String path, List<SourceFile> transcripts, SourceFile sheet) {

    /** The prefix of the keys of bundled panels. */
    static final String BUNDLED = "bundled:";
    private static final int ATTEMPTS = 3;

    /** The name of its first file, for messages. */
    public String name() {
        return transcripts.isEmpty() ? sheet.name() : transcripts.get(0).name();
    }

    /** Whether the panel comes with the service. */
    public boolean isBundled() {
        return key.startsWith(BUNDLED);
    }

    /** A value that differs after one of its files has changed, was added or removed. */
    public Object stamp() {
        var stamps = new ArrayList<Object>();
        transcripts.forEach(file -> stamps.add(stamp(file)));
        stamps.add(sheet == null ? "none" : stamp(sheet));
        return stamps;
    }

    /** The stamp of a file, or why it cannot be read. */
    public static Object stamp(SourceFile file) {
        try {
            return List.of(file.name(), file.stamp());
        } catch (IOException | TranscriptException e) {
            return List.of(file.name(), e.toString());
        }
    }

    /**
     * The content of a source.
     *
     * @param path the path of the source in its folder, without extension
     * @param transcripts at least one
     * @param sheet the panel sheet; null if there is none
     */
    public record Content(String path, List<TextFile> transcripts, TextFile sheet) {

        /**
         * The SHA-256 of the names and bytes of all files, in lower-case hexadecimal.
         *
         * @param readerVersion a text that changes when the same files may be read differently; it is part of the hash
         */
        public String hash(String readerVersion) {
            var sha256 = Sha256.digest();
            sha256.update(readerVersion.getBytes(StandardCharsets.UTF_8));
            for (var transcript : transcripts) {
                add(transcript, sha256);
            }
            if (sheet != null) {
                add(sheet, sha256);
            }
            return HexFormat.of().formatHex(sha256.digest());
        }

        private static void add(TextFile file, MessageDigest sha256) {
            sha256.update(('\0' + file.name() + '\0').getBytes(StandardCharsets.UTF_8));
            sha256.update(file.bytes());
        }
    }

    /**
     * Reads all files.
     *
     * @param limit the largest size of a file in bytes
     * @throws TranscriptException if a file cannot be read or is too large, or the sheet has no transcript
     */
    public Content read(long limit) {
        if (transcripts.isEmpty()) {
            throw new TranscriptException(Problem.error(sheet.name(), null, "There is no transcript beside this sheet.",
                    "Put it in the same folder under the same name, ending in " + Formats.extensions() + "."));
        }
        return new Content(path, transcripts.stream().map(transcript -> bytes(transcript, limit)).toList(),
                sheet == null ? null : bytes(sheet, limit));
    }

    /**
     * Reads a file. It reads again if the file changes meanwhile, so that all bytes are of one version.
     *
     * @param limit the largest size in bytes
     * @throws TranscriptException if the file cannot be read or is too large
     */
    public static TextFile bytes(SourceFile file, long limit) {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                var before = file.stamp();
                var bytes = bytesOnce(file, limit);
                if (before.equals(file.stamp())) {
                    return new TextFile(file.name(), bytes);
                }
            }
            throw new UnreadableFileException(Problem.error(file.name(), null, "The file keeps changing while it is read.",
                    "Wait until it is written completely."));
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFileException(Problem.error(file.name(), null, "The file cannot be read.",
                    "Check that it exists and that the service may read it."));
        }
    }

    private static byte[] bytesOnce(SourceFile file, long limit) throws IOException {
        try (var in = file.open()) {
            var bytes = in.readNBytes((int) Math.min(limit, Integer.MAX_VALUE - 16));
            if (in.read() >= 0) {
                throw new TranscriptException(Problem.error(file.name(), null,
                        "The file is larger than %,d bytes.".formatted(limit),
                        "Split it, or raise roundtable.ingest.max-file-size."));
            }
            return bytes;
        }
    }
}
