package dev.roundtable.transcript.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import dev.roundtable.transcript.file.Facts;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.label.form.OpeningLabel;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.line.TextJoiner;
import dev.roundtable.transcript.format.line.Timestamp;
import dev.roundtable.transcript.format.voice.VoicePeople;

/** Builds a transcript piece by piece. It counts offsets in code points on the way, which is fast for long files. */
public final class SpeechBuilder {

    /** A day of speech in cues of one word each has fewer pieces. The limit protects memory. */
    private static final int MOST_PIECES = 1_000_000;

    /** So much of the first piece is searched for a label. */
    private static final int LONGEST_OPENING = 400;

    private final String file;
    private final BinaryOperator<String> separator;
    private final StringBuilder text = new StringBuilder();
    private final List<Transcript.Piece> pieces = new ArrayList<>();
    private final TimeOrder times;
    private final List<Problem> warnings = new ArrayList<>();
    private Facts facts = Facts.NONE;
    private String last;
    private int length;
    private boolean newVoice;

    private SpeechBuilder(String file, BinaryOperator<String> separator) {
        this.file = file;
        this.times = new TimeOrder(file);
        this.separator = separator;
    }

    /** A builder for paragraphs, with an empty line between two pieces. */
    public static SpeechBuilder ofParagraphs(String file) {
        return new SpeechBuilder(file, (before, after) -> "\n\n");
    }

    /** A builder for parts of running speech, with a space between two pieces if their script needs one. */
    public static SpeechBuilder ofCues(String file) {
        return new SpeechBuilder(file, TextJoiner::between);
    }

    /**
     * Checks that the times of the next piece do not go backwards; otherwise the transcript has a warning.
     *
     * @param line the line in the file
     * @param start seconds from the start of the recording; null if the file has none
     * @param end seconds from the start of the recording; null if the file has none
     */
    public void time(int line, Double start, Double end) {
        times.check(line, Timestamp.rounded(start), Timestamp.rounded(end));
    }

    /**
     * Adds a warning for the editor, such as for a line that does not fit the grammar of the file.
     *
     * @param line the line in the file, from 1; null if the warning has no single line
     * @param message what was found, and how it was read
     * @param remedy what to do; null if the message says it all
     */
    public void warn(Integer line, String message, String remedy) {
        warnings.add(Problem.warning(file, line, message, remedy));
    }

    /**
     * Counts times of day from the first one. It is called after all pieces, for text whose times have no end.
     *
     * @throws TranscriptException if the text is a timetable
     */
    public void countDayTimes() {
        var timed = pieces.stream().filter(piece -> piece.startTime() != null).toList();
        if (timed.isEmpty()) {
            return;
        }
        var day = new DayTimes(timed.stream().map(Transcript.Piece::startTime).toList(),
                timed.get(timed.size() - 1).start() - timed.get(0).start());
        day.check(this, file);
        var from = day.fromFirst().iterator();
        pieces.replaceAll(piece -> piece.startTime() == null ? piece : piece.withStartTime(from.next()));
    }

    /** Says that the voice changes at the next piece, even if the file does not name it. */
    public void newVoice() {
        newVoice = true;
    }

    /** Sets what the file states about the panel beside the speech. */
    public void facts(Facts stated) {
        facts = stated;
    }

    /**
     * Adds a piece. Blank speech is left out. The separator belongs to the piece before.
     *
     * @param label null if the file names nobody
     * @param startTime seconds from the start of the recording; null if the file has none
     * @param endTime seconds from the start of the recording; null if the file has none
     * @throws TranscriptException if there are too many pieces
     */
    public void add(String speech, Label label, Double startTime, Double endTime) {
        var stripped = speech.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (pieces.size() == MOST_PIECES) {
            throw new TranscriptException(
                    Problem.error(file, null, "More than " + MOST_PIECES + " pieces of speech are in this file.",
                            "Split it into the talks that it holds."));
        }
        if (last != null) {
            append(separator.apply(last, speech));
            var piece = pieces.remove(pieces.size() - 1);
            pieces.add(piece.withEnd(length));
        }
        int start = length;
        append(stripped);
        pieces.add(new Transcript.Piece(start, length, label == null ? null : label.name(),
                label == null ? null : label.affiliation(), Timestamp.rounded(startTime), Timestamp.rounded(endTime),
                newVoice));
        newVoice = false;
        last = speech;
    }

    /**
     * Builds the transcript of a format without a date.
     *
     * @param format the name of the format
     * @param title null if the file has none
     * @throws TranscriptException if there are no pieces
     */
    public Transcript transcript(String format, String title) {
        return transcript(format, title, null);
    }

    /**
     * Builds the transcript.
     *
     * @param format the name of the format, with the grammar of the file behind a slash if the reader infers one
     * @param title null if the file has none
     * @param heldOn null if the file has no date
     * @throws TranscriptException if there are no pieces
     */
    public Transcript transcript(String format, String title, LocalDate heldOn) {
        if (pieces.isEmpty()) {
            throw new TranscriptException(Problem.error(file, null, "Nobody says anything in this " + format + " file.",
                    "Check that the file is complete, or remove it."));
        }
        nameOnlySpeaker();
        var people = new VoicePeople(pieces, facts);
        people.doubts().forEach(doubt -> warn(null, doubt, "List the people in the panel sheet, with these aliases."));
        var problems = Stream.concat(warnings.stream(), times.problems().stream()).toList();
        return new Transcript(format, title, null, heldOn, text.toString(), LabelAdditions.without(people.pieces()),
                Problem.atMost(TranscriptException.MOST, problems), people.facts());
    }

    /** Reads a label that stands once, at the beginning of all words, as that of their speaker, until the voice changes. */
    private void nameOnlySpeaker() {
        if (pieces.size() < 2 || pieces.stream().anyMatch(piece -> piece.label() != null)) {
            return;
        }
        int end = text.offsetByCodePoints(0, pieces.get(0).end());
        var first = text.substring(0, Math.min(end, LONGEST_OPENING));
        var speaker = OpeningLabel.ofStart(first);
        if (speaker == null || speaker.words().isEmpty()) {
            return;
        }
        int at = first.indexOf(speaker.words());
        int removed = first.codePointCount(0, at);
        text.delete(0, at);
        length -= removed;
        boolean same = true;
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            same &= i == 0 || !piece.newVoice();
            pieces.set(i, new Transcript.Piece(i == 0 ? 0 : piece.start() - removed, piece.end() - removed,
                    same ? speaker.name() : null, piece.affiliation(), piece.startTime(), piece.endTime(), piece.newVoice()));
        }
        warn(null, "The file names a speaker only once, so all of it is read as the speech of %s.".formatted(speaker.name()),
                "Write labels where the speaker changes, or list the people in the panel sheet.");
    }

    private void append(String more) {
        text.append(more);
        length += more.codePointCount(0, more.length());
    }
}
