package dev.roundtable.transcript.file;

import java.nio.charset.StandardCharsets;

/** Decodes windows-1252, which native images do not have. It is Latin-1 except for the bytes 0x80 to 0x9F (Encoding Standard, index). */
final class Windows1252 {

    private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private Windows1252() {
    }

    /** The text of bytes; every byte is a character. */
    static String text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1).toCharArray();
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= 0x80 && text[i] <= 0x9F) {
                text[i] = HIGH.charAt(text[i] - 0x80);
            }
        }
        return new String(text);
    }
}
