package dev.roundtable.transcript.file;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/**
 * A kind of file that holds no plain text, recognized by its first bytes.
 *
 * @param name what the file is, for a message
 * @param remedy what an editor can do with it
 */
record FileKind(String name, String remedy) {

    private static final String SAVE = "Open it in its program and save it as text (.txt, UTF-8).";
    private static final String TRANSCRIBE = "Transcribe it first, for example with Whisper, and load the text.";
    private static final String UNPACK = "Unpack it, and load the text in it.";
    private static final String OTHER = "Remove it, or put a transcript in its place.";
    private static final int HEAD = 64;
    /** The names of the files in an archive are in its first bytes. */
    private static final int ARCHIVE_HEAD = 4_000;

    private record Signature(int at, byte[] bytes, FileKind kind) {

        static Signature of(int at, String hex, String name, String remedy) {
            return new Signature(at, HexFormat.of().parseHex(hex), new FileKind(name, remedy));
        }

        static Signature ofText(int at, String text, String name, String remedy) {
            return new Signature(at, text.getBytes(StandardCharsets.ISO_8859_1), new FileKind(name, remedy));
        }

        /** Text may begin with the letters of a signature, but then has no control characters. */
        boolean matches(byte[] file) {
            return (isDocument() || hasControl(file)) && hasBytes(file);
        }

        private boolean isDocument() {
            return kind.remedy.equals(SAVE);
        }

        private static boolean hasControl(byte[] file) {
            for (int i = 0; i < Math.min(HEAD, file.length); i++) {
                if (file[i] >= 0 && file[i] < '\t') {
                    return true;
                }
            }
            return false;
        }

        private boolean hasBytes(byte[] file) {
            for (int i = 0; i < bytes.length; i++) {
                if (at + i >= file.length || file[at + i] != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(Signature.ofText(0, "%PDF-", "a PDF document", SAVE),
            Signature.ofText(0, "{\\rtf", "a rich text document (RTF)", SAVE),
            Signature.of(0, "d0cf11e0a1b11ae1", "an old Microsoft Office document, such as .doc", SAVE),
            Signature.ofText(0, "ID3", "a recording (MP3)", TRANSCRIBE),
            Signature.of(0, "fffb", "a recording (MP3)", TRANSCRIBE),
            Signature.of(0, "fff3", "a recording (MP3)", TRANSCRIBE),
            Signature.ofText(0, "OggS", "a recording (Ogg)", TRANSCRIBE),
            Signature.ofText(0, "fLaC", "a recording (FLAC)", TRANSCRIBE),
            Signature.ofText(0, "RIFF", "a recording (RIFF, such as .wav)", TRANSCRIBE),
            Signature.of(0, "1a45dfa3", "a recording (Matroska or WebM)", TRANSCRIBE),
            Signature.ofText(4, "ftyp", "a recording (MP4)", TRANSCRIBE),
            Signature.of(0, "1f8b", "compressed (gzip)", UNPACK), Signature.of(4, "314159265359", "compressed (bzip2)", UNPACK),
            Signature.of(0, "fd377a585a00", "compressed (xz)", UNPACK),
            Signature.of(0, "28b52ffd", "compressed (zstd)", UNPACK),
            Signature.of(0, "377abcaf271c", "an archive (7z)", UNPACK),
            Signature.ofText(0, "Rar!\u001a", "an archive (RAR)", UNPACK),
            Signature.of(0, "89504e470d0a1a0a", "a picture (PNG)", OTHER), Signature.of(0, "ffd8ff", "a picture (JPEG)", OTHER),
            Signature.ofText(0, "GIF8", "a picture (GIF)", OTHER),
            Signature.ofText(0, "SQLite format 3\0", "a database (SQLite)", "Export the transcript from it as text."));

    /** The kind of a file; null if nothing says that it is no text. */
    static FileKind of(byte[] bytes) {
        if (bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
            return ofArchive(new String(bytes, 0, Math.min(ARCHIVE_HEAD, bytes.length), StandardCharsets.ISO_8859_1));
        }
        return SIGNATURES.stream().filter(signature -> signature.matches(bytes)).findFirst().map(Signature::kind).orElse(null);
    }

    private static FileKind ofArchive(String head) {
        if (head.contains("word/") || head.contains("[Content_Types].xml")) {
            return new FileKind("a Microsoft Office document, such as .docx", SAVE);
        }
        return head.contains("application/vnd.oasis.opendocument")
                ? new FileKind("an OpenDocument file, such as .odt", SAVE)
                : new FileKind("an archive (zip)", UNPACK);
    }
}
