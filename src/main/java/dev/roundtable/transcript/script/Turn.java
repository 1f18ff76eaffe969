package dev.roundtable.transcript.script;

import java.util.List;

/**
 * A stretch of transcript in one voice.
 *
 * @param id opaque, derived from the panel's slug and the verbatim words
 * @param ordinal from 1, in the order of the transcript
 * @param kind what the turn does in the discussion
 * @param speaker the person's slug; null where it cannot be told
 * @param verbatim the words as transcribed, with the space that follows them
 * @param text the words after the glossary's corrections, without surrounding space
 * @param span where it stands in the body
 * @param attribution how we know the speaker
 * @param corrections in order; none crosses the turn's ends
 * @param segments the timed pieces of the source that the turn is made of, in order; they tile the verbatim words, and are empty where
 *        the source has no times
 * @param question the ordinal of the question that it puts, answers or belongs to; null where it has none
 * @param prompt for an answer, the ordinal of the turn that it responds to; null where it has none
 */
public record Turn(String id, int ordinal, Kind kind, String speaker, String verbatim, String text, Span span,
        Attribution attribution, List<Correction> corrections, List<Segment> segments, Integer question, Integer prompt) {

    public Turn {
        corrections = List.copyOf(corrections);
        segments = List.copyOf(segments);
    }

    /**
     * A piece of a turn that the source timed.
     *
     * @param start first code point of the turn's verbatim words, inclusive
     * @param end code point of the turn's verbatim words, exclusive
     * @param startTime seconds from the start of the recording
     * @param endTime seconds from the start of the recording; where the source gives none, the start of the next piece, or the start
     *        time itself for the last piece
     */
    public record Segment(int start, int end, double startTime, double endTime) {}

    /** What a turn does in the discussion. */
    public enum Kind {
        OPENING, PROMPT, ANSWER, REMARK, CLOSING
    }
}
