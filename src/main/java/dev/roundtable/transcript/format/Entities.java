package dev.roundtable.transcript.format;

import java.util.Map;

/**
 * Character references: those that WebVTT names (https://www.w3.org/TR/webvtt1/), the ones that occur in transcripts from the web, and numbers. What
 * is none of them stays as it is written.
 */
final class Entities {

    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"),
            Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", "\u00A0"),
            Map.entry("lrm", "\u200E"), Map.entry("rlm", "\u200F"), Map.entry("ensp", "\u2002"), Map.entry("emsp", "\u2003"),
            Map.entry("ndash", "–"), Map.entry("mdash", "—"), Map.entry("hellip", "…"), Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("middot", "·"));

    private static final int LONGEST = 10;

    private Entities() {
    }

    static String decode(String text) {
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

    /** Where the reference that begins at an ampersand ends: its semicolon; -1 when none is near. */
    static int endOf(String text, int ampersand) {
        int limit = Math.min(text.length(), ampersand + 2 + LONGEST);
        for (int i = ampersand + 1; i < limit; i++) {
            if (text.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    /** The characters that a reference stands for; null when it is none. */
    static String decoded(String reference) {
        if (!reference.startsWith("#")) {
            return NAMED.get(reference);
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
