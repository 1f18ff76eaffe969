package dev.roundtable.transcript.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Decodes a file that is not empty, or says why it is no text. Transcripts may be in other encodings than sheets. */
final class TextDecoder {

    private static final String SAVE = "Open it in the program that wrote it, and save it as UTF-8.";
    private static final int MOST_PLACES = 3;
    /** An escape character begins Chinese, Japanese or Korean text in an encoding of seven bits. */
    private static final char ESCAPE = 0x1B;

    /** A file with fewer bytes for each byte of an unknown encoding is not read. */
    private static final int RARE = 1_000;

    private final String name;
    private final byte[] bytes;
    /** Whether a file in another encoding is read if the encoding is certain. */
    private final boolean anyEncoding;
    private final List<Problem> warnings = new ArrayList<>();

    /** @param anyEncoding whether to read another encoding than UTF-8, with a warning, if it is certain */
    TextDecoder(String name, byte[] bytes, boolean anyEncoding) {
        this.name = name;
        this.bytes = bytes;
        this.anyEncoding = anyEncoding;
    }

    /** What an editor should know of the encoding, once the text is decoded. */
    List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** @throws TranscriptException if the file is no text, in an encoding that is not read, or damaged */
    String text() {
        if (startsWith("fffe0000") || startsWith("0000feff")) {
            throw in("UTF-32", null, "The file is UTF-32.");
        }
        if (startsWith("fffe") || startsWith("feff")) {
            return utf16(startsWith("fffe") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        var kind = FileKind.of(bytes);
        if (kind != null) {
            throw error(null, "The file is not plain text, but %s.".formatted(kind.name()), kind.remedy());
        }
        int start = startsWith("efbbbf") ? 3 : 0;
        var text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        // the decoder of String is faster than a strict one, and writes this character for what is broken
        if (text.indexOf('\uFFFD') >= 0 && isBroken(start)) {
            return declared();
        }
        int control = control(text);
        return control < 0 ? text : withControl(text, control);
    }

    private boolean isBroken(int start) {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), CharBuffer.allocate(bytes.length), true)
                .isError();
    }

    /** The index of a character that no text has; -1 if there is none. */
    private static int control(String text) {
        int nul = text.indexOf(0);
        int escape = text.indexOf(ESCAPE);
        while (escape >= 0 && !isShift(text, escape)) {
            escape = text.indexOf(ESCAPE, escape + 1);
        }
        return nul < 0 ? escape : nul;
    }

    private static boolean isShift(String text, int escape) {
        return text.startsWith("$B", escape + 1) || text.startsWith("$@", escape + 1) || text.startsWith("$)", escape + 1);
    }

    private String withControl(String text, int index) {
        var encoding = Encoding.of(bytes);
        if (encoding != null) {
            return other(encoding, null, "The file is not UTF-8, but seems to be %s.".formatted(encoding));
        }
        int line = 1 + (int) text.chars().limit(index).filter(c -> c == '\n').count();
        int column = text.codePointCount(text.lastIndexOf('\n', index) + 1, index) + 1;
        throw error(line, "Column %d has the character U+%04X, which no text has.".formatted(column, (int) text.charAt(index)),
                "Remove it, or save the file again as text in UTF-8.");
    }

    private String utf16(Charset charset) {
        var in = ByteBuffer.wrap(bytes, 2, bytes.length - 2);
        var out = CharBuffer.allocate(bytes.length);
        var result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        var text = out.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw error(line, "The file begins with the byte order mark of UTF-16, but byte %d is no part of a character."
                    .formatted(in.position() + 1), SAVE);
        }
        return text;
    }

    /** The text in the encoding that a page declares, unless its bytes are certainly in another one. */
    private String declared() {
        var text = DeclaredCharset.text(bytes);
        if (text == null) {
            return notUtf8();
        }
        var encoding = Encoding.of(bytes);
        return encoding == null || Encoding.reads(encoding, bytes, text) ? text : notUtf8();
    }

    private String notUtf8() {
        var broken = BrokenBytes.of(bytes);
        if (broken.isDamage()) {
            var first = broken.places().get(0);
            var all = broken.places().stream().limit(MOST_PLACES).map(BrokenBytes.Place::toString)
                    .collect(Collectors.joining("; "));
            throw error(first.line(), "The file is UTF-8, but %s not UTF-8: %s%s.".formatted(
                    broken.faults() == 1 ? "1 byte is" : "%,d bytes are".formatted(broken.faults()), all,
                    broken.faults() > MOST_PLACES ? "; …" : ""),
                    broken.isCut(bytes)
                            ? "The file ends inside a character, so its end is missing: get the whole file."
                            : "Write the right character there, or get the file again.");
        }
        var encoding = Encoding.of(bytes);
        var place = broken.places().get(0);
        if (encoding != null) {
            return other(encoding, place.line(),
                    "The file is not UTF-8 (%s), but seems to be %s.".formatted(place, encoding));
        }
        if (anyEncoding && (long) broken.count() * RARE <= bytes.length) {
            warnings.add(Problem.warning(name, place.line(),
                    "%s of an unknown encoding, and read as \uFFFD: %s%s.".formatted(
                            broken.count() == 1 ? "1 byte is" : "%,d bytes are".formatted(broken.count()), place,
                            broken.count() > 1 ? "; …" : ""),
                    "Write the right characters there."));
            return new String(bytes, StandardCharsets.UTF_8);
        }
        throw error(place.line(), "The file is not UTF-8 (%s), and it does not show which encoding it has.".formatted(place),
                SAVE);
    }

    /** The text in another encoding, with a warning; if other encodings are not read, an error. */
    private String other(String encoding, Integer line, String message) {
        var text = anyEncoding ? Encoding.text(encoding, bytes) : null;
        if (text == null) {
            throw in(encoding, line, message);
        }
        warnings.add(Problem.warning(name, line, message + " It is read as such.",
                "Check the letters outside ASCII, or save the file as UTF-8."));
        return text;
    }

    private TranscriptException in(String encoding, Integer line, String message) {
        return error(line, message, "Convert it, for example with: iconv -f %s -t UTF-8 FILE > NEWFILE".formatted(encoding));
    }

    private TranscriptException error(Integer line, String message, String remedy) {
        return new TranscriptException(Problem.error(name, line, message, remedy));
    }

    private boolean startsWith(String hex) {
        var mark = HexFormat.of().parseHex(hex);
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
