package dev.roundtable.transcript.format.spoken;

import java.util.HashMap;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Lines;

/** Takes out what nobody says from the paragraphs of a text that is a transcript: headings, lines that a page repeats, marks of a fold. */
final class SpokenParagraphs {

    private static final int MOST_REPEATS = 2;
    private static final int SHORT = 40;

    /** What folds a transcript on a page. */
    private static final Pattern FOLD = Pattern
            .compile(
                    "\\s*+(?:</?+details[^<>]{0,40}+>\\s*+)?+(?:<summary>[^<>]{0,100}+</summary>\\s*+)?+(?:</?+details>\\s*+)?+");

    private SpokenParagraphs() {
    }

    /** The text without headings, and without short lines that a page repeats, such as "Back to top". */
    static String of(String text) {
        var counts = new HashMap<String, Integer>();
        text.lines().filter(line -> line.length() <= SHORT).forEach(line -> counts.merge(line.strip(), 1, Integer::sum));
        var out = new StringBuilder(text.length());
        var lines = new Lines(text);
        while (lines.next()) {
            var line = lines.text();
            boolean repeated = !line.isBlank() && counts.getOrDefault(line.strip(), 0) > MOST_REPEATS
                    && ".!?。！？,".indexOf(line.strip().charAt(line.strip().length() - 1)) < 0;
            if (!repeated && !line.startsWith("#") && (line.isBlank() || !FOLD.matcher(line).matches())) {
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }
}
