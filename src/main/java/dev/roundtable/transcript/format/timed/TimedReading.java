package dev.roundtable.transcript.format.timed;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.label.page.SittingEnd;
import dev.roundtable.transcript.format.line.Lines;
import dev.roundtable.transcript.format.line.ServiceLine;
import dev.roundtable.transcript.format.timed.chat.Chat;
import dev.roundtable.transcript.format.timed.layout.PlainLayout;
import dev.roundtable.transcript.format.timed.line.LineScanner;
import dev.roundtable.transcript.format.timed.line.TimedLine;
import dev.roundtable.transcript.format.timed.line.TimedLine.Shape;
import dev.roundtable.transcript.format.timed.line.Utterance;

/**
 * A file read by its grammar, before it is decided whether the format is right.
 *
 * @param grammar null if times do not mark the lines
 * @param utterances null without a grammar
 * @param head the lines above them
 * @param labels the names in the words; null if lines of their own name the voices
 * @param meet whether the file is a transcript of Google Meet
 * @param chat null if the file is no chat
 * @param objection why the words are no speech, see {@link Talk}; null if they are
 */
record TimedReading(Grammar grammar, UtteranceReader utterances, Head head, WordLabels labels, boolean meet,
        Chat chat, String objection) {

    private static final TimedReading NONE = new TimedReading(null, null, null, null, false, null, null);

    /** The share of lines above the first time from which times do not mark the file. */
    private static final int LATEST_START = 60;

    /** Reads a file. */
    static TimedReading of(Input input) {
        var text = PlainLayout.of(input.text());
        var chat = Chat.of(text);
        if (chat == null && !hasTimes(text)) {
            return NONE;
        }
        var matter = new ArrayList<String>();
        var lines = new ArrayList<TimedLine>();
        boolean meet = lines(text, chat, matter, lines);
        int begin = FrontMatter.transcript(lines) + 1;
        var above = List.copyOf(lines.subList(0, begin));
        lines.subList(0, begin).clear();
        var grammar = chat != null && chat.isCertain()
                ? Grammar.NAME_TIME_WORDS
                : new GrammarFinder(lines, input.names()).find();
        grammar = grammar == null && meet ? Grammar.TIME_LINE : grammar;
        if (grammar == null) {
            return NONE;
        }
        if (grammar.isNamed()) {
            removeEnd(lines);
        }
        var reader = new UtteranceReader(input.file(), lines, grammar, input.names());
        reader.read();
        if (reader.utterances().isEmpty() || reader.head().size() > LATEST_START) {
            return NONE;
        }
        var labels = grammar.isNamed() ? null : new WordLabels(input, reader.utterances());
        boolean named = grammar.isNamed() || labels.usual() || meet;
        var head = new ArrayList<>(above);
        int begins = grammar == Grammar.TIME_LINE && labels.usual() ? labels.first(reader.head()) : reader.head().size();
        head.addAll(reader.head().subList(0, begins));
        if (begins < reader.head().size()) {
            reader.utterances().add(0, Utterance.of(reader.head().subList(begins, reader.head().size())));
        }
        return new TimedReading(grammar, reader, new Head(matter, head), labels, meet,
                chat, chat != null && chat.isCertain()
                        ? Talk.objectionToChat(reader.utterances())
                        : Talk.objection(reader.utterances(), named));
    }

    /** Whether the file names voices, or has ranges of times, in a way that only this format reads. */
    boolean isLabelled() {
        if (grammar == null || objection != null) {
            return false;
        }
        return switch (grammar) {
            case TIME_WORDS, TIME_SECTIONS -> false;
            case TIME_RANGE -> true;
            case TIME_LINE -> labels.usual() || meet && labels.any();
            default -> true;
        };
    }

    /** Whether the first line with words is only a range of times, which is cheap to see. */
    static boolean beginsWithRange(String text) {
        var lines = new Lines(text);
        while (lines.next()) {
            if (!lines.isBlank()) {
                var first = LineScanner.scan(lines.number(), lines.text(), true);
                return first.is(Shape.TIME) && first.clock().end() != null;
            }
        }
        return false;
    }

    /** Whether the file has a range of times, a name and words on three lines, without numbers of cues. */
    boolean isNamedCues() {
        return grammar == Grammar.TIME_NAME_LINES && isLabelled() && utterances.head().isEmpty()
                && utterances.utterances().get(0).clock().end() != null;
    }

    /** Whether the file has the shape of this format, even if its words turn out to be no speech. */
    boolean fits() {
        return grammar != null;
    }

    /** Adds the lines that are not blank and not furniture; whether they end like a transcript of Google Meet. */
    private static boolean lines(String text, Chat chat, List<String> matter, List<TimedLine> into) {
        var lines = new Lines(text);
        int end = FrontMatter.end(text);
        while (lines.number() < end && lines.next()) {
            matter.add(lines.text());
        }
        boolean afterBlank = true;
        boolean meet = false;
        boolean began = false;
        while (lines.next()) {
            if (lines.isBlank()) {
                afterBlank = true;
            } else if (chat != null && chat.begins(lines.text())) {
                var message = chat.message(lines.number(), lines.text());
                began = true;
                if (message != null) {
                    into.add(message);
                }
                afterBlank = message == null;
            } else if (chat != null && chat.isCertain() && began
                    && !Chat.isDay(lines.text()) && !Furniture.is(lines.text())) {
                var more = chat.more(lines.number(), lines.text(), afterBlank);
                if (more != null) {
                    into.add(more);
                }
                afterBlank = false;
            } else if (chat != null && !into.isEmpty() && Chat.isDay(lines.text()) || Furniture.is(lines.text())
                    || afterBlank && ServiceLine.isArrival(lines.text())) {
                meet |= Furniture.isEndOfMeet(lines.text());
                afterBlank = true;
            } else {
                into.add(LineScanner.scan(lines.number(), lines.text(), afterBlank));
                afterBlank = false;
            }
        }
        return meet;
    }

    /** Removes what stands behind a time below a talk and says that it is over: {@code 00:14 Meeting ended.} */
    private static void removeEnd(List<TimedLine> lines) {
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).is(Shape.TIME_TEXT) && SittingEnd.is(lines.get(last).after())) {
            lines.remove(last);
            last--;
        }
    }

    /** Whether at least two lines have a time, which is cheap to see. */
    private static boolean hasTimes(String text) {
        var lines = new Lines(text);
        int times = 0;
        while (times < 2 && lines.next()) {
            if (!lines.isEmpty() && LineScanner.mayHaveTime(lines.text())) {
                times += LineScanner.scan(lines.number(), lines.text(), false).is(Shape.TEXT) ? 0 : 1;
            }
        }
        return times > 1;
    }
}
