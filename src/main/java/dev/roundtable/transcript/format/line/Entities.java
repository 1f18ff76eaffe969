package dev.roundtable.transcript.format.line;

import java.util.HashMap;
import java.util.Map;

import org.apache.commons.text.translate.EntityArrays;

/**
 * Decodes character references: numbers, and the names of HTML 4, which WebVTT (https://www.w3.org/TR/webvtt1/) and transcripts from the
 * web use. Other text after an ampersand stays as it is.
 * {@code NumericEntityUnescaper} of Commons Text fails on numbers beyond Unicode and makes half surrogate pairs.
 */
public final class Entities {

    private static final Map<CharSequence, CharSequence> NAMED = named();

    private static final int LONGEST = 10;

    private Entities() {
    }

    private static Map<CharSequence, CharSequence> named() {
        var named = new HashMap<>(EntityArrays.BASIC_UNESCAPE);
        named.putAll(EntityArrays.APOS_UNESCAPE);
        named.putAll(EntityArrays.ISO8859_1_UNESCAPE);
        named.putAll(EntityArrays.HTML40_EXTENDED_UNESCAPE);
        return named;
    }

    /** Decodes all references in a text. */
    public static String decode(String text) {
        int from = text.indexOf('&');
        if (from < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int done = 0;
        while (from >= 0) {
            int end = endOf(text, from);
            var decoded = end < 0 ? null : decoded(text.substring(from + 1, end));
            if (decoded != null) {
                out.append(text, done, from).append(decoded);
                done = end + 1;
            }
            from = text.indexOf('&', Math.max(done, from + 1));
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The index of the semicolon that ends the reference at an ampersand; -1 if none is near. */
    public static int endOf(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + 2 + LONGEST);
        for (int i = ampersand + 1; i < limit; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    /** The characters of a reference, given without ampersand and semicolon; null if it is no reference. */
    public static String decoded(String reference) {
        if (!reference.startsWith("#")) {
            var named = NAMED.get('&' + reference + ';');
            return named == null ? null : named.toString();
        }
        boolean hexadecimal = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int c = hexadecimal ? Integer.parseInt(reference.substring(2), 16) : Integer.parseInt(reference.substring(1));
            boolean character = Character.isValidCodePoint(c) && c != 0 && Character.getType(c) != Character.SURROGATE;
            return character ? Character.toString(c) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
