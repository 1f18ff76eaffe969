package dev.roundtable.transcript.format.timed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.format.DayTimes;
import dev.roundtable.transcript.format.Input;
import dev.roundtable.transcript.format.SpeechBuilder;
import dev.roundtable.transcript.format.label.markdown.Markdown;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Sounds;
import dev.roundtable.transcript.format.line.TextJoiner;
import dev.roundtable.transcript.format.timed.line.Clock;
import dev.roundtable.transcript.format.timed.line.LastFirst;
import dev.roundtable.transcript.format.timed.line.Utterance;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/** Makes a transcript of utterances: one piece for each time and voice. */
final class TimedBody {

    /** A recording that begins later than this counts the time of day. */
    private static final double LATEST_BEGIN = 5 * 3600.0;
    private static final int MOST_WARNINGS = 10;
    private static final double DAY = 24 * 3600.0;

    /** Text above the first time that is longer deserves a warning. */
    private static final int LONG_HEAD = 400;

    private final Input input;
    private final TimedReading reading;
    private final Labels labels;
    private final boolean paragraphs;
    private final boolean markdown;
    private final SpeechBuilder body;
    private final StringBuilder said = new StringBuilder();
    private final Set<String> voices = new HashSet<>();
    private Label voice;
    private double origin;
    private boolean day;
    private double before;
    private int once;
    /** Whether times of two parts are hours and minutes. */
    private boolean minutes;

    TimedBody(Input input, TimedReading reading) {
        this.input = input;
        this.reading = reading;
        labels = new Labels(input.file());
        markdown = Markdown.isMarkdown(input.text());
        paragraphs = reading.grammar().isNamed() || reading.grammar() == Grammar.TIME_SECTIONS
                || reading.grammar() == Grammar.TIME_LINE && reading.labels().any();
        body = paragraphs ? SpeechBuilder.ofParagraphs(input.file()) : SpeechBuilder.ofCues(input.file());
    }

    Transcript transcript() {
        var utterances = reading.utterances().utterances();
        var first = utterances.get(0).clock();
        day = first != null && first.day();
        origin = first != null && (first.day() || first.start() >= LATEST_BEGIN) ? first.start() : 0;
        minutes = areMinutes(utterances);
        var names = LastFirst.of(utterances);
        for (var utterance : utterances) {
            say(utterance, names);
        }
        var head = reading.head();
        // a log of a chat may be cut off in the middle of a message
        boolean chatLog = reading.chat() != null && reading.chat().isCertain();
        if (head.left() > (chatLog ? 0 : LONG_HEAD)) {
            body.warn(head.line(),
                    "The text above the first time, %,d characters, is read as no speech.".formatted(head.left()),
                    "Give it a time or a name if somebody says it.");
        }
        reading.utterances().warnings().forEach(each -> body.warn(each.line(), each.message(), each.remedy()));
        body.facts(head.facts(voices));
        var chat = reading.chat();
        if (chat != null && chat.isDoubtful()) {
            body.warn(null, "The dates can be read with the day or the month first; they are read with the day first.",
                    "Write one of them as 2024-05-31, or check the times.");
        }
        return body.transcript("timed/" + reading.grammar().id(), head.title(),
                head.date() == null && chat != null ? chat.first() : head.date());
    }

    /** Whether the times are hours and minutes of a day. */
    private boolean areMinutes(List<Utterance> utterances) {
        var timed = utterances.stream().filter(each -> each.clock() != null).toList();
        if (timed.isEmpty()) {
            return false;
        }
        long characters = timed.stream().limit(timed.size() - 1L).mapToLong(Utterance::size).sum();
        var times = new DayTimes(timed.stream().map(each -> each.clock().start()).toList(), characters);
        times.check(body, input.file());
        if (timed.stream().anyMatch(each -> each.clock().day())) {
            return false;
        }
        origin = times.areHours() ? timed.get(0).clock().start() : origin;
        return times.areHours();
    }

    private void say(Utterance utterance, LastFirst names) {
        var clock = onRecording(utterance.clock());
        Double start = clock == null ? null : clock.start();
        Double end = clock == null ? null : clock.end();
        body.time(utterance.line(), start, end);
        if (utterance.name() != null) {
            voice = labels.of(names.of(utterance.name()), utterance.line());
        }
        boolean first = true;
        for (var words : utterance.words()) {
            var parts = reading.labels() == null
                    ? List.of(new VoiceMarks.Part(words.text(), false))
                    : reading.labels().parts(words.text());
            for (var part : parts) {
                var label = reading.labels() == null ? null : label(part, first, words.line());
                first = false;
                if (label != null || part.changed()) {
                    // only the first of several voices below one time is sure to begin there
                    boolean later = paragraphs && !said.isEmpty();
                    flush(start, end);
                    start = later ? null : start;
                    voice = label == null ? null : labels.of(VoiceName.clean(label.name()), words.line());
                }
                if (part.changed()) {
                    body.newVoice();
                }
                add(label == null ? part.text() : part.text().substring(label.start()), words.afterBlank());
            }
        }
        flush(start, end);
    }

    private WordLabels.Start label(VoiceMarks.Part part, boolean first, int line) {
        var start = first
                ? reading.labels().of(part.text(), part.changed())
                : reading.labels().ofLater(part.text(), part.changed());
        if (start != null && !first && once < MOST_WARNINGS && reading.labels().isDoubtful(start)
                && !input.names().contains(start.name())) {
            once++;
            body.warn(line, "\"%s\" is read as the label of a speaker, who speaks only here.".formatted(start.name()),
                    "If these are words of the speaker before, replace the colon.");
        }
        return start;
    }

    private void add(String text, boolean afterBlank) {
        if (!text.isBlank()) {
            said.append(said.isEmpty() ? "" : paragraphs && afterBlank ? "\n\n" : "\n").append(text.strip());
        }
    }

    private void flush(Double start, Double end) {
        var text = said.toString();
        said.setLength(0);
        text = markdown ? Markdown.words(text) : text;
        if (!Sounds.isOnly(text)) {
            if (voice != null) {
                voices.add(voice.name());
            }
            body.add(paragraphs ? text : TextJoiner.fold(text), voice, start, end);
        }
    }

    /** Counts a time of day from the first one. A time that follows midnight belongs to the next day. */
    private Clock onRecording(Clock clock) {
        if (clock != null && minutes) {
            double start = clock.start() < origin ? clock.start() + DAY / 60 : clock.start();
            return new Clock((start - origin) * 60, null, true, clock.bracketed(), clock.from(), clock.to());
        }
        if (clock == null || origin == 0) {
            return clock;
        }
        if (day && !clock.day()) {
            // chats leave out the half of the day, and 10:15 has no seconds
            double hours = clock.start() * 60;
            return clock.since(clock.start() - (hours < before ? hours + DAY / 2 : hours) + origin);
        }
        origin -= before - clock.start() > DAY / 2 ? DAY : 0;
        before = clock.start();
        return clock.since(origin);
    }
}
