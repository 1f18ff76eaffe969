package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Formats;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.Lines;
import dev.roundtable.transcript.format.Sounds;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TextJoiner;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.Label;
import dev.roundtable.transcript.format.label.Labels;
import dev.roundtable.transcript.format.label.Markdown;

/**
 * A table of speech: CSV, TSV or a table of Markdown with a header that names a column of words and a column of times or speakers, such
 * as {@code start, end, speaker, text}. Times are as in {@link TimedText}, or numbers of seconds or milliseconds; Whisper writes
 * milliseconds. No standard describes the tables.
 */
public final class TimedTable implements TranscriptFormat {

    private static final int LONGEST_HEADER = 2_000;
    /** A table of Markdown begins below a title and a few lines. */
    private static final int LATEST_HEADER = 20;
    private static final String FORMAT = "timed/table";

    @Override
    public String name() {
        return "timed";
    }

    @Override
    public boolean recognizes(Input input) {
        return hasHeader(input.text());
    }

    /** Whether a text begins with the header of a table of speech. The first few thousand characters are enough to see it. */
    public static boolean hasHeader(String text) {
        return header(text) != null;
    }

    @Override
    public Transcript read(Input input) {
        var header = header(input.text());
        if (header == null) {
            throw new TranscriptException(Problem.error(input.file(), 1, "The table has no header with a column of words.",
                    "Name the columns in the first row, such as start, end, speaker, text."));
        }
        var spoken = spoken(input, header);
        int perSecond = header.columns.milliseconds() || spoken.stream().allMatch(TimedTable::isNumber)
                && Talk.isInMilliseconds(spoken) ? 1000 : 1;
        var objection = Talk.objection(spoken, header.columns.speaker() >= 0 && recurs(spoken), perSecond);
        if (objection != null) {
            throw new TranscriptException(Problem.error(input.file(), header.line, "This " + objection + ".",
                    "Put the transcript itself into the file, or move the file out of the folder."));
        }
        return transcript(input, header, spoken, perSecond);
    }

    /** The header of a table, and where it stands. */
    private record Header(TableColumns columns, char separator, int start, int line, String title) {}

    private static Header header(String text) {
        var lines = new Lines(text);
        String title = null;
        int start = 0;
        while (lines.number() < LATEST_HEADER && lines.next()) {
            var line = lines.text();
            char separator = line.length() > LONGEST_HEADER ? 0 : TableRows.separator(line);
            var row = separator == 0 ? null : new TableRows(line, separator).next();
            var columns = row == null ? null : TableColumns.of(row.cells());
            if (columns != null) {
                return new Header(columns, separator, start, lines.number(), title);
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                return null;
            }
            title = title == null && line.startsWith("# ") ? line.substring(2).strip() : title;
            start = lines.nextStart();
        }
        return null;
    }

    private static List<Utterance> spoken(Input input, Header header) {
        var rows = new TableRows(input.text().substring(header.start), header.separator);
        rows.next();
        var spoken = new ArrayList<Utterance>();
        var columns = header.columns;
        for (var row = rows.next(); row != null; row = rows.next()) {
            boolean rule = header.separator == '|' && row.cells().stream().allMatch(cell -> cell.strip().matches(":?-+:?"));
            int line = header.line + row.line() - 1;
            var name = VoiceName.clean(row.cell(columns.speaker()));
            if (!rule) {
                var utterance = new Utterance(line, clock(row, columns, input.file(), line), name.isEmpty() ? null : name);
                utterance.add(line,
                        header.separator == '|' ? Markdown.words(row.cell(columns.text())) : row.cell(columns.text()),
                        true);
                spoken.add(utterance);
            }
        }
        return spoken;
    }

    private static Clock clock(TableRows.Row row, TableColumns columns, String file, int line) {
        var start = columns.start() < 0 ? null : time(row.cell(columns.start()), file, line);
        var end = columns.end() < 0 ? null : time(row.cell(columns.end()), file, line);
        return start == null
                ? null
                : new Clock(start.start(), end == null ? start.end() : Double.valueOf(end.start()), start.day(), false, 0,
                        Math.max(start.to(), end == null ? 0 : end.to()));
    }

    /** The time in a cell; null if it is empty. */
    private static Clock time(String cell, String file, int line) {
        var narrow = Widths.narrow(cell.replace("`", "").replace("*", ""), 60);
        if (narrow.isBlank()) {
            return null;
        }
        if (narrow.matches("\\d{1,9}(?:[.,]\\d{1,6})?s?")) {
            return new Clock(Double.parseDouble(narrow.replace(',', '.').replace("s", "")), null, false, false, 0, 0);
        }
        var clock = Clock.at(narrow, 0);
        if (clock == null) {
            throw new TranscriptException(Problem.error(file, line, "\"%s\" is no time.".formatted(
                    Formats.excerpt(cell)),
                    "Write times as 00:01:02.500, or as seconds."));
        }
        return clock;
    }

    /** Whether a time is a number without colons. */
    private static boolean isNumber(Utterance utterance) {
        return utterance.clock() == null || utterance.clock().to() == 0;
    }

    private static boolean recurs(List<Utterance> spoken) {
        long names = spoken.stream().map(Utterance::name).filter(name -> name != null).distinct().count();
        return names > 0 && names < spoken.size() && names <= spoken.size() / 2 + 2;
    }

    private static Transcript transcript(Input input, Header header, List<Utterance> spoken, double unit) {
        boolean named = spoken.stream().anyMatch(each -> each.name() != null);
        var body = named ? SpeechBuilder.ofParagraphs(input.file()) : SpeechBuilder.ofCues(input.file());
        var labels = new Labels(input.file());
        var names = LastFirst.of(spoken);
        for (var utterance : spoken) {
            var clock = utterance.clock();
            Double start = clock == null ? null : clock.start() / unit;
            Double end = clock == null || clock.end() == null ? null : clock.end() / unit;
            body.time(utterance.line(), start, end);
            Label label = utterance.name() == null ? null : labels.of(names.of(utterance.name()), utterance.line());
            for (var words : utterance.words()) {
                if (!Sounds.isOnly(words.text())) {
                    body.add(TextJoiner.fold(words.text()), label, start, end);
                }
            }
        }
        return body.transcript(FORMAT, header.title);
    }
}
