package dev.roundtable.text;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256: the hash of files, ids, persisted documents and entity tags. */
public final class Sha256 {

    private Sha256() {
    }

    /**
     * The hash of a text in UTF-8.
     *
     * @return 64 hexadecimal digits in lower case
     * @throws IllegalArgumentException if the text has half a surrogate pair, which UTF-8 cannot encode. {@code String.getBytes}
     *         would replace it by a question mark, so that two texts had the same hash
     */
    public static String of(String text) {
        try {
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return of(Arrays.copyOf(bytes.array(), bytes.limit()));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("The text has half a surrogate pair", e);
        }
    }

    /**
     * The hash of bytes.
     *
     * @return 64 hexadecimal digits in lower case
     */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** A new digest, for a hash of several parts. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
