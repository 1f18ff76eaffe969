package dev.roundtable.transcript.format.timed.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads words and their times on two lines with keys, as programs print what a recognizer returned: {@code Sentence: words} above
 * {@code Start: 0.24, End: 0.74}. They become one line with times and words, on the line of the words.
 */
final class KeyedPairs {

    private static final Pattern WORDS = Pattern
            .compile("\\s{0,12}+(?:sentence|text|utterance|transcript|words?)\\s?+[:：]\\s*+(\\S.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIMES = Pattern.compile(
            "\\s{0,12}+start(?:[ _]?time)?\\s?+[:：=]\\s*+(\\d[\\d:.]{0,14})\\s?s?,?\\s*+end(?:[ _]?time)?\\s?+[:：=]\\s*+(\\d[\\d:.]{0,14})\\s?s?\\s*+",
            Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 2;
    private static final double SHARE = 0.8;

    private KeyedPairs() {
    }

    /** The text with a time before the words, and empty lines in place of the times; the text itself if its lines have no such keys. */
    static String joined(String text) {
        var lines = text.contains("tart") ? new ArrayList<>(text.lines().toList()) : new ArrayList<String>();
        int pairs = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            pairs += isPair(lines, i, i + 1) || isPair(lines, i + 1, i) ? 1 : 0;
        }
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (pairs < FEWEST || 2 * pairs < SHARE * filled) {
            return text;
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean above = isPair(lines, i, i + 1);
            if (above || isPair(lines, i + 1, i)) {
                int words = above ? i : i + 1;
                int times = above ? i + 1 : i;
                lines.set(words, line(lines.get(times), lines.get(words)));
                lines.set(times, "");
            }
        }
        return String.join("\n", lines);
    }

    private static boolean isPair(List<String> lines, int words, int times) {
        return TIMES.matcher(lines.get(times)).matches() && WORDS.matcher(lines.get(words)).matches();
    }

    private static String line(String times, String words) {
        var time = TIMES.matcher(times);
        var said = WORDS.matcher(words);
        return time.matches() && said.matches()
                ? '[' + time.group(1) + " --> " + time.group(2) + "] " + said.group(1).strip()
                : words;
    }
}
