package dev.roundtable.http.document;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The hash that names documents and answers. */
public final class Sha256 {

    private Sha256() {
    }

    /**
     * The hash of a text in UTF-8, as 64 hexadecimal digits.
     *
     * @throws IllegalArgumentException for half a surrogate pair, which UTF-8 cannot write: with something else in its place, two
     *         texts would have one hash
     */
    public static String of(String text) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return of(Arrays.copyOf(bytes.array(), bytes.limit()));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text has half a surrogate pair", e);
        }
    }

    /** The hash of bytes, as 64 hexadecimal digits. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
