package dev.roundtable.transcript.file;

import dev.roundtable.text.Sha256;

/**
 * A file as received: its name, for messages, and its bytes.
 *
 * @param name what an editor knows the file by, such as {@code agi-next-2026.txt}
 * @param bytes the content, never altered
 */
public record TextFile(String name, byte[] bytes) {

    /**
     * The content as text. It is UTF-8, UTF-16 with a byte order mark, or a page in the encoding that it declares. The mark is not text, and is left out; line ends are kept.
     *
     * @throws TranscriptException when the file is empty or blank, no text, in another encoding, or damaged; the problem names the line of the
     *         first bad byte, and the encoding if that is certain
     */
    public String text() {
        return decoded(false).text();
    }

    /**
     * The content of a transcript as text. It may also be in another encoding, if that is certain; a warning says so.
     *
     * @throws TranscriptException as in {@link #text}
     */
    public DecodedText decoded() {
        return decoded(true);
    }

    private DecodedText decoded(boolean anyEncoding) {
        if (bytes.length == 0) {
            throw new TranscriptException(Problem.error(name, null, "The file is empty; a transcript or sheet was expected.",
                    "Put the text in, or remove the file."));
        }
        var decoder = new TextDecoder(name, bytes, anyEncoding);
        var text = decoder.text();
        if (text.codePoints().allMatch(TextFile::isBlank)) {
            throw new TranscriptException(Problem.error(name, null,
                    "The file holds only white space; a transcript or sheet was expected.",
                    "Put the text in, or remove the file."));
        }
        return new DecodedText(text, decoder.warnings());
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    /** The SHA-256 of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.of(bytes);
    }
}
