package dev.roundtable.transcript.format.timed.layout;

import java.util.regex.Pattern;

/**
 * Reads lines of keys and values, as programs log segments: {@code start=0.0s end=3.2s text=words}. They become lines with a time, a name
 * if there is one, and the words.
 */
final class KeyedLines {

    private static final Pattern LINE = Pattern.compile(
            "\\s{0,4}(?:(?:id|index|segment)=\\d{1,6},? )?(?:speaker=\"?([^=\"]{1,40}?)\"?,? )?(?:start|from|begin)=(\\d[\\d:.]{0,12})s?,?"
                    + " (?:(?:end|to|stop|duration|dur)=(\\d[\\d:.]{0,12})s?,? )?(?:speaker=\"?([^=\"]{1,40}?)\"?,? )?(?:text|words)=(.*)");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");
    private static final int FEWEST = 2;
    private static final double SHARE = 0.8;

    private KeyedLines() {
    }

    /** The text with times and names before its words; the text itself if its lines have no keys. */
    static String plain(String text) {
        if (!text.contains("text=") && !text.contains("words=")) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int filled = 0;
        int keyed = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            var match = LINE.matcher(line);
            boolean matches = match.matches();
            filled += line.isBlank() ? 0 : 1;
            keyed += matches ? 1 : 0;
            out.append(matches ? plain(match) : line).append('\n');
        }
        return keyed >= FEWEST && keyed >= SHARE * filled ? out.toString() : text;
    }

    private static String plain(java.util.regex.Matcher match) {
        var name = match.group(1) == null ? match.group(4) : match.group(1);
        var quoted = QUOTED.matcher(match.group(5).strip());
        var words = quoted.matches() ? quoted.group(2) : match.group(5).strip();
        return '[' + match.group(2) + (match.group(2).indexOf(':') < 0 ? "s] " : "] ") + (name == null ? "" : name + ": ")
                + words;
    }
}
