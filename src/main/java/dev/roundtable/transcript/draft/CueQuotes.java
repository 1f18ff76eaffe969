package dev.roundtable.transcript.draft;

/** Quotes the words with which a turn opens: as few as occur nowhere else in the body. */
final class CueQuotes {

    /** Code points of the shortest quote. */
    private static final int LEAST = 12;
    private static final int MOST = 400;

    private final String body;

    CueQuotes(String body) {
        this.body = body;
    }

    /** The quote that begins at a code point of the body. */
    String at(int codePoint) {
        int start = body.offsetByCodePoints(0, codePoint);
        int length = Math.min(LEAST, body.codePointCount(start, body.length()));
        int end = body.offsetByCodePoints(start, length);
        while (end < body.length() && length < MOST && (isInsideWord(end) || isElsewhere(body.substring(start, end), start))) {
            end = body.offsetByCodePoints(end, 1);
            length++;
        }
        return body.substring(start, end);
    }

    private boolean isInsideWord(int end) {
        return isWord(body.codePointBefore(end)) && isWord(body.codePointAt(end));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
    }

    private boolean isElsewhere(String quote, int start) {
        return body.indexOf(quote) != start || body.indexOf(quote, start + 1) >= 0;
    }

    /** Words as a double-quoted scalar of YAML. */
    static String yaml(String words) {
        var quoted = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append("\\u%04X".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
