package dev.roundtable.transcript.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads the encoding that a page of HTML or a file of XML declares of itself: {@code <meta charset="…">} in the first 1,024 bytes (HTML
 * Standard, 13.2.3.2), or {@code <?xml encoding="…"?>}.
 */
final class DeclaredCharset {

    private static final int HEAD = 1_024;
    private static final Pattern MARKUP = Pattern.compile("(?i)\\A\\s*+<(?:!doctype html|html|head|\\?xml|meta|!--|tt[ >])");
    private static final Pattern DECLARED = Pattern
            .compile("(?i)<(?:meta[^>]{0,200}?charset|\\?xml[^>]{0,200}?encoding)\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40}+)");

    private DeclaredCharset() {
    }

    /** The text in the encoding that the file declares; null if it declares none, or is not in it. */
    static String text(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var declared = MARKUP.matcher(head).find() ? DECLARED.matcher(head) : null;
        if (declared == null || !declared.find()) {
            return null;
        }
        var charset = charset(declared.group(1).toLowerCase(Locale.ROOT));
        if (charset == null || charset.name().startsWith("UTF-")) {
            return null;
        }
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The encoding of a name. Latin 1 is windows-1252 on pages (Encoding Standard, 4.2). */
    private static Charset charset(String name) {
        try {
            boolean latin = name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii")
                    || name.equals("ascii");
            return Charset.forName(latin ? "windows-1252" : name.equals("gb2312") ? "GBK" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
