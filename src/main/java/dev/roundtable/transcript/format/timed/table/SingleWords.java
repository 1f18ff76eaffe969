package dev.roundtable.transcript.format.timed.table;

import java.util.List;

import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.TextJoiner;
import dev.roundtable.transcript.format.line.WordJoiner;
import dev.roundtable.transcript.format.timed.line.LastFirst;
import dev.roundtable.transcript.format.timed.line.Utterance;

/** Reads a table with one word in each row, as recognizers write them: the words of one speaker are joined. */
final class SingleWords {

    private static final int FEWEST = 5;
    /** The average length of a word, in characters. */
    private static final double LONGEST = 12;
    /** The same in a script without spaces. */
    private static final double LONGEST_UNSPACED = 4;

    private final String file;
    private final double unit;

    /** @param unit the units of a time in one second */
    SingleWords(String file, double unit) {
        this.file = file;
        this.unit = unit;
    }

    /** Whether nearly all rows have one word, and a time. */
    static boolean are(List<Utterance> rows) {
        int filled = 0;
        int spaced = 0;
        int timed = 0;
        long characters = 0;
        boolean unspaced = false;
        for (var row : rows) {
            for (var words : row.words()) {
                var text = words.text().strip();
                filled++;
                timed += row.clock() == null ? 0 : 1;
                spaced += text.indexOf(' ') >= 0 ? 1 : 0;
                characters += text.length();
                unspaced = unspaced || text.codePoints().anyMatch(Character::isIdeographic);
            }
        }
        return filled >= FEWEST && 10 * spaced < filled && 2 * timed >= filled
                && characters <= filled * (unspaced ? LONGEST_UNSPACED : LONGEST);
    }

    SpeechBuilder read(List<Utterance> rows) {
        var body = SpeechBuilder.ofCues(file);
        var labels = new Labels(file);
        var names = LastFirst.of(rows);
        var joiner = new WordJoiner((line, speaker, start, end, words) -> {
            Label label = speaker == null ? null : labels.of(names.of(speaker), line);
            body.add(words, label, start, end);
        });
        for (var row : rows) {
            var start = TimedTable.start(row, unit);
            var end = TimedTable.end(row, unit);
            body.time(row.line(), start, end);
            row.words().forEach(words -> joiner.word(row.line(), row.name(), start, end, TextJoiner.fold(words.text())));
        }
        joiner.end();
        return body;
    }
}
