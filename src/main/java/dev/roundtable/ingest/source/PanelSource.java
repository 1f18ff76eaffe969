package dev.roundtable.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.file.TranscriptException;

/**
 * The files of one panel: its transcript, in one format or in several, and its sheet.
 *
 * @param key names the source across starts
 * @param path where it stands in its folder, without extension: what its slug is made of
 * @param transcripts the transcript in each format in which it is there, by name; empty for a sheet that stands alone
 * @param sheet the sheet's file; null where there is none
 */
public record PanelSource(String key, String path, List<SourceFile> transcripts, SourceFile sheet) {

    /** What the keys of sources begin with that come with the service. */
    static final String BUNDLED = "bundled:";
    private static final int ATTEMPTS = 3;

    /** The file that it is known by. */
    public String name() {
        return transcripts.isEmpty() ? sheet.name() : transcripts.get(0).name();
    }

    /** Whether it comes with the service. */
    public boolean isBundled() {
        return key.startsWith(BUNDLED);
    }

    /** A source's content, read once. */
    public record Content(String path, List<TextFile> transcripts, TextFile sheet) {

        /** Of the names and bytes of all files and the version of what reads them. */
        public String hash(String readerVersion) {
            try {
                var sha256 = MessageDigest.getInstance("SHA-256");
                sha256.update(readerVersion.getBytes(StandardCharsets.UTF_8));
                for (var transcript : transcripts) {
                    add(transcript, sha256);
                }
                if (sheet != null) {
                    add(sheet, sha256);
                }
                return HexFormat.of().formatHex(sha256.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }

        private static void add(TextFile file, MessageDigest sha256) {
            sha256.update(('\0' + file.name() + '\0').getBytes(StandardCharsets.UTF_8));
            sha256.update(file.bytes());
        }
    }

    /**
     * Reads all files.
     *
     * @param limit how many bytes a file may have
     * @throws TranscriptException when a file cannot be read or is too large, or the sheet has no transcript
     */
    public Content read(long limit) {
        if (transcripts.isEmpty()) {
            throw new TranscriptException(Problem.error(sheet.name(), null, "There is no transcript beside this sheet.",
                    "Put it in the same folder under the same name, ending in .txt, .md, .vtt, .srt or .json."));
        }
        return new Content(path, transcripts.stream().map(transcript -> bytes(transcript, limit)).toList(),
                sheet == null ? null : bytes(sheet, limit));
    }

    /** The bytes of a file, all of one version of it. */
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
                    "Let whatever writes it finish, then start again."));
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFileException(Problem.error(file.name(), null, "The file cannot be read.",
                    "See that it exists and that the service may read it."));
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
