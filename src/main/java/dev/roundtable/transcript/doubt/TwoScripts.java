package dev.roundtable.transcript.doubt;

import java.lang.Character.UnicodeScript;
import java.util.Set;

import dev.roundtable.transcript.format.line.Lines;

/** Doubts text without labels whose lines stand in two scripts in turn, as where a translation is below each line. */
final class TwoScripts implements Doubt {

    private static final Set<String> FORMATS = Set.of("timed", "srt", "webvtt", "sbv", "ass", "lrc", "spoken-text",
            "youtube-text");
    private static final int FEWEST = 8;
    /** The share of lines that are followed by one in another script. */
    private static final double SHARE = 0.6;
    private static final int REACH = 40;

    @Override
    public void check(Reading reading, Report report) {
        if (!FORMATS.contains(reading.format()) || reading.labels().size() > 1) {
            return;
        }
        UnicodeScript before = null;
        int pairs = 0;
        int turns = 0;
        int first = 0;
        String words = null;
        for (var lines = new Lines(reading.text()); lines.next();) {
            var script = script(lines.text());
            if (script != null) {
                pairs += before == null ? 0 : 1;
                boolean turned = before != null && before != script;
                turns += turned ? 1 : 0;
                first = turned && first == 0 ? lines.number() : first;
                words = turned && words == null ? lines.text().strip() : words;
                before = script;
            }
        }
        if (turns >= FEWEST && turns >= SHARE * pairs) {
            report.add(first, words,
                    "%s and most lines are written in another script than the line before, as translations are.",
                    "If these lines are translations, keep one of the two languages.");
        }
    }

    /** The script of the first letters of a line, with one for all of East Asia; null without letters. */
    private static UnicodeScript script(String line) {
        for (int i = 0; i < Math.min(line.length(), REACH); i++) {
            if (Character.isLetter(line.charAt(i))) {
                var script = UnicodeScript.of(line.charAt(i));
                return switch (script) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> UnicodeScript.HAN;
                    default -> script;
                };
            }
        }
        return null;
    }
}
