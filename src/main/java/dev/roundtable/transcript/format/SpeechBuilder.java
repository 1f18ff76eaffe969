package dev.roundtable.transcript.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.Transcript;
import dev.roundtable.transcript.file.TranscriptException;
import dev.roundtable.transcript.format.label.Label;

/** A transcript's body as it grows, piece by piece. Offsets are counted along, so that long files stay cheap. */
public final class SpeechBuilder {

    /** A day of speech in cues of a word each stays below it; more is no talk, and would fill the memory. */
    private static final int MOST_PIECES = 1_000_000;

    private final String file;
    private final BinaryOperator<String> separator;
    private final StringBuilder text = new StringBuilder();
    private final List<Transcript.Piece> pieces = new ArrayList<>();
    private final TimeOrder times;
    private String last;
    private int length;

    private SpeechBuilder(String file, BinaryOperator<String> separator) {
        this.file = file;
        this.times = new TimeOrder(file);
        this.separator = separator;
    }

    /** Pieces are paragraphs: an empty line between them. */
    public static SpeechBuilder ofParagraphs(String file) {
        return new SpeechBuilder(file, (before, after) -> "\n\n");
    }

    /** Pieces are parts of running speech: a space between them where words would run together. */
    public static SpeechBuilder ofCues(String file) {
        return new SpeechBuilder(file, TextJoiner::between);
    }

    /** Takes note of when what is added next is said; null where the file does not tell. */
    public void time(int line, Double start, Double end) {
        times.check(line, Timestamp.rounded(start), Timestamp.rounded(end));
    }

    /** Adds a piece; blank ones say nothing and are left out. What separates it from the piece before belongs to that one. */
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
            pieces.add(new Transcript.Piece(piece.start(), length, piece.label(), piece.affiliation(), piece.startTime(),
                    piece.endTime()));
        }
        int start = length;
        append(stripped);
        pieces.add(new Transcript.Piece(start, length, label == null ? null : label.name(),
                label == null ? null : label.affiliation(), Timestamp.rounded(startTime), Timestamp.rounded(endTime)));
        last = speech;
    }

    /**
     * The transcript of a format that states no day.
     *
     * @throws TranscriptException when no piece says anything
     */
    public Transcript transcript(String format, String title) {
        return transcript(format, title, null);
    }

    /**
     * The transcript.
     *
     * @throws TranscriptException when no piece says anything
     */
    public Transcript transcript(String format, String title, LocalDate heldOn) {
        if (pieces.isEmpty()) {
            throw new TranscriptException(Problem.error(file, null, "Nobody says anything in this " + format + " file.",
                    "Check that the file is complete, or remove it."));
        }
        return new Transcript(format, title, null, heldOn, text.toString(), pieces, times.problems());
    }

    private void append(String more) {
        text.append(more);
        length += more.codePointCount(0, more.length());
    }
}
