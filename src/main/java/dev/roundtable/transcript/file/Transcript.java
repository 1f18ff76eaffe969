package dev.roundtable.transcript.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of reading a format: the speech, and the metadata of the file. Nothing is interpreted yet.
 *
 * @param format the reader's name, such as {@code youtube-text}, and behind a slash the grammar of the file, if the reader infers one:
 *        {@code labelled/name-colon}
 * @param title the title that the file states; null where it states none
 * @param videoId the video's id; null where the file states none
 * @param heldOn the day that the file states; null where it states none
 * @param body the words as transcribed; every offset is a count of code points into it
 * @param pieces the parts that the format marks off, in order; they tile the body
 * @param problems warnings for the editor
 * @param facts what else the file states about the panel
 */
public record Transcript(String format, String title, String videoId, LocalDate heldOn, String body,
        List<Piece> pieces, List<Problem> problems, Facts facts) {

    public Transcript {
        pieces = List.copyOf(pieces);
        problems = List.copyOf(problems);
    }

    /** A transcript whose file states no other facts. */
    public Transcript(String format, String title, String videoId, LocalDate heldOn, String body, List<Piece> pieces,
            List<Problem> problems) {
        this(format, title, videoId, heldOn, body, pieces, problems, Facts.NONE);
    }

    /** The same transcript with more warnings, which stand first. */
    public Transcript withWarnings(List<Problem> more) {
        var all = new ArrayList<>(more);
        all.addAll(problems);
        return new Transcript(format, title, videoId, heldOn, body, pieces, all, facts);
    }

    /** The same words without labels, as if the file named nobody. */
    public Transcript unlabelled() {
        return new Transcript(format, title, videoId, heldOn, body, pieces.stream().map(Piece::unlabelled).toList(),
                problems, facts);
    }

    /**
     * A part of the body that the format marks off: a labelled paragraph, a timed cue, or the whole of it.
     *
     * @param start first code point of the body, inclusive
     * @param end code point of the body, exclusive
     * @param label the speaker as the file writes it; null where it names nobody
     * @param affiliation what the file says of the speaker beside the label; null where it says nothing
     * @param startTime seconds from the start of the recording; null where the file has no times
     * @param endTime seconds from the start of the recording; null where the file has no times
     * @param newVoice whether the file says that the voice changes here; it need not name the new one
     */
    public record Piece(int start, int end, String label, String affiliation, Double startTime, Double endTime,
            boolean newVoice) {

        /** A piece at which the file does not say that the voice changes, except by another label. */
        public Piece(int start, int end, String label, String affiliation, Double startTime, Double endTime) {
            this(start, end, label, affiliation, startTime, endTime, false);
        }

        /** The same piece with another end. */
        public Piece withEnd(int other) {
            return new Piece(start, other, label, affiliation, startTime, endTime, newVoice);
        }

        /** The same piece with another start time; null for none. */
        public Piece withStartTime(Double other) {
            return new Piece(start, end, label, affiliation, other, endTime, newVoice);
        }

        private Piece unlabelled() {
            return new Piece(start, end, null, null, startTime, endTime);
        }
    }
}
