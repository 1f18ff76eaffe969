package dev.roundtable.transcript.file;

/** Shortens lines of a file for messages. */
public final class Excerpt {

    private static final int LONGEST = 100;

    private Excerpt() {
    }

    /** The beginning of a line: at most 100 characters, without control characters. */
    public static String of(String line) {
        var shown = line.codePoints().limit(LONGEST).map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return shown.length() < line.length() ? shown + "…" : shown;
    }
}
