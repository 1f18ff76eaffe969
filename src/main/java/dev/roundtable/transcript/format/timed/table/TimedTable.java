package dev.roundtable.transcript.format.timed.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.TranscriptFormat;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Entities;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.format.line.TextJoiner;
import dev.roundtable.transcript.format.timed.Talk;
import dev.roundtable.transcript.format.timed.TimedText;
import dev.roundtable.transcript.format.timed.WordLabels;
import dev.roundtable.transcript.format.timed.chat.Chat;
import dev.roundtable.transcript.format.timed.line.LastFirst;
import dev.roundtable.transcript.format.timed.line.Utterance;
import dev.roundtable.transcript.format.timed.line.VoiceName;
import dev.roundtable.transcript.format.voice.EntryNames;
import dev.roundtable.transcript.script.LabelWords;

/**
 * A table of speech: CSV, TSV or a table of Markdown with a header that names a column of words and a column of times or speakers, such
 * as {@code start, end, speaker, text}. Times are as in {@link TimedText}, or numbers of seconds or milliseconds; Whisper writes
 * milliseconds. No standard describes the tables.
 */
public final class TimedTable implements TranscriptFormat {

    private static final Pattern CONTINUED = Pattern
            .compile("(?i)(?:cont(?:\\.|['’]d|inued|inues)?|forts\\.|suite|続き|续|同上)\\.?");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}");
    private static final String FORMAT = "timed/table";

    @Override
    public String name() {
        return "timed";
    }

    @Override
    public boolean recognizes(Input input) {
        var header = TableHeader.of(input.text());
        // the messages of a chat may have a tab behind their times
        return header != null && (header.named() || !isChat(input.text()));
    }

    private static boolean isChat(String text) {
        var chat = Chat.of(text);
        return chat != null && chat.isCertain();
    }

    /**
     * Whether a text begins like a table of speech.
     *
     * @param head the first few thousand characters, which may end inside a row
     */
    public static boolean isHead(String head) {
        int end = head.lastIndexOf('\n');
        return TableHeader.of(head) != null || end > 0 && TableHeader.of(head.substring(0, end)) != null;
    }

    @Override
    public Transcript read(Input input) {
        var header = TableHeader.of(input.text());
        if (header == null) {
            throw new TranscriptException(Problem.error(input.file(), 1, "The table has no header with a column of words.",
                    "Name the columns in the first row, such as start, end, speaker, text."));
        }
        var warnings = new ArrayList<Problem>();
        if (!header.named()) {
            warnings.add(Problem.warning(input.file(), 1,
                    (header.columns().speaker() < 0
                            ? "The columns of the table have no names: column %d is read as times, column %d as words."
                                    .formatted(header.columns().start() + 1, header.columns().text() + 1)
                            : "The columns of the table have no names: column %d is read as speakers, column %d as their words."
                                    .formatted(header.columns().speaker() + 1, header.columns().text() + 1)),
                    "Name the columns in the first row, such as speaker, text."));
        }
        var names = new EntryNames();
        var spoken = spoken(input, header, names, warnings);
        int perSecond = header.columns().milliseconds() || spoken.stream().allMatch(TimedTable::isNumber)
                && Talk.isInMilliseconds(spoken) ? 1000 : 1;
        var objection = Talk.objection(spoken, header.columns().speaker() >= 0 && recurs(spoken), perSecond);
        if (objection != null) {
            throw new TranscriptException(Problem.error(input.file(), header.line(), "This " + objection + ".",
                    "Put the transcript itself into the file, or move the file out of the folder."));
        }
        var transcript = transcript(input, header, spoken, names, perSecond);
        return warnings.isEmpty() ? transcript : transcript.withWarnings(warnings);
    }

    /** @param names receives the names that stand beside voices */
    private static List<Utterance> spoken(Input input, TableHeader header, EntryNames names, List<Problem> warnings) {
        var rows = new TableRows(input.text().substring(header.start()), header.separator());
        var titles = header.named() ? rows.next() : null;
        var spoken = new ArrayList<Utterance>();
        var columns = header.columns();
        var times = new RowTimes(input.file(), columns.dated() ? origin(input, header) : 0);
        for (var row = rows.next(); row != null; row = rows.next()) {
            if (!header.named() && InferredColumns.isRemark(row) || row.isLike(titles)) {
                continue;
            }
            int line = header.line() + row.line() - 1;
            var cell = counted(VoiceName.clean(MissingValue.name(row.cell(columns.speaker()))));
            names.see(LabelWords.isVoice(cell) ? cell : null, MissingValue.name(row.cell(columns.name())));
            var name = isContinued(cell) && !spoken.isEmpty() ? spoken.get(spoken.size() - 1).name() : cell;
            // a program that writes no quotes cuts words at commas
            var text = columns.last() && header.separator() != '|'
                    ? row.rest(columns.text(), header.separator())
                    : row.cell(columns.text());
            boolean empty = header.separator() == '|' && TableRows.isRule(row) || !cell.isEmpty() && cell.equals(text);
            if (!empty) {
                var utterance = new Utterance(line, times.of(row, columns, line), name == null || name.isEmpty() ? null : name);
                utterance.add(line, header.separator() == '|' ? Markdown.words(text) : Entities.decode(text), true);
                spoken.add(utterance);
            }
        }
        warnings.addAll(times.warnings(spoken.size()));
        return spoken;
    }

    /** The earliest time of a table whose times have a day, in seconds since 1970; 0 if the first time has none. */
    private static double origin(Input input, TableHeader header) {
        var rows = new TableRows(input.text().substring(header.start()), header.separator());
        if (header.named()) {
            rows.next();
        }
        double origin = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            var clock = row.cell(header.columns().start()).isBlank() ? null : TableTime.of(row.cell(header.columns().start()));
            if (clock != null && clock.start() <= RowTimes.MOMENT && origin == 0) {
                return 0;
            }
            if (clock != null && clock.start() > RowTimes.MOMENT) {
                origin = origin == 0 ? clock.start() : Math.min(origin, clock.start());
            }
        }
        return origin;
    }

    /** The name of a voice that a recognizer counts. */
    private static String counted(String name) {
        return COUNTED.matcher(name).matches() ? "Speaker " + name : name;
    }

    /** Whether a cell says that the speaker of the row above goes on. */
    private static boolean isContinued(String name) {
        return name.length() < 16 && CONTINUED.matcher(name).matches();
    }

    /** Whether a time is a number without colons. */
    private static boolean isNumber(Utterance utterance) {
        return utterance.clock() == null || utterance.clock().to() == 0;
    }

    private static boolean recurs(List<Utterance> spoken) {
        long names = spoken.stream().map(Utterance::name).filter(name -> name != null).distinct().count();
        return names > 0 && names < spoken.size() && names <= spoken.size() / 2 + 2;
    }

    private static Transcript transcript(Input input, TableHeader header, List<Utterance> spoken, EntryNames names,
            double unit) {
        var body = SingleWords.are(spoken)
                ? new SingleWords(input.file(), unit).read(spoken)
                : body(input, spoken, unit);
        body.facts(Facts.NONE
                .with(names.voices().stream().map(voice -> names.person(voice, voice)).filter(Objects::nonNull).toList()));
        names.doubts(Set.of())
                .forEach(doubt -> body.warn(null, doubt, "List the people in the panel sheet, with these aliases."));
        return body.transcript(FORMAT, header.title());
    }

    private static SpeechBuilder body(Input input, List<Utterance> spoken, double unit) {
        boolean named = spoken.stream().anyMatch(each -> each.name() != null);
        var found = named ? null : new WordLabels(input, spoken);
        var inWords = found != null && found.usual() ? found : null;
        var body = named ? SpeechBuilder.ofParagraphs(input.file()) : SpeechBuilder.ofCues(input.file());
        var labels = new Labels(input.file());
        var names = LastFirst.of(spoken);
        for (var utterance : spoken) {
            var start = start(utterance, unit);
            var end = end(utterance, unit);
            body.time(utterance.line(), start, end);
            Label label = utterance.name() == null ? null : labels.of(names.of(utterance.name()), utterance.line());
            for (var words : utterance.words()) {
                var text = TextJoiner.fold(words.text());
                var begins = inWords == null ? null : inWords.of(text);
                label = begins == null ? label : labels.of(VoiceName.clean(begins.name()), utterance.line());
                text = begins == null ? text : text.substring(begins.start());
                if (!Sounds.isOnly(text)) {
                    body.add(Sounds.without(text), label, start, end);
                }
            }
        }
        return body;
    }

    /** In seconds; null if the row has no time. */
    static Double start(Utterance utterance, double unit) {
        return utterance.clock() == null ? null : Double.valueOf(utterance.clock().start() / unit);
    }

    /** In seconds; null if the row has no end. */
    static Double end(Utterance utterance, double unit) {
        var clock = utterance.clock();
        return clock == null || clock.end() == null ? null : Double.valueOf(clock.end() / unit);
    }
}
