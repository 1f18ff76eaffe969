package dev.roundtable.transcript.script;

/**
 * A stretch of a transcript's body.
 *
 * @param start first code point, inclusive
 * @param end code point, exclusive
 * @param startTime seconds from the start of the recording; null where the source has no times
 * @param endTime seconds from the start of the recording; null where the source has no times
 */
public record Span(int start, int end, Double startTime, Double endTime) {

    /** A stretch without times. */
    public static Span of(int start, int end) {
        return new Span(start, end, null, null);
    }

    /** How many code points it covers. */
    public int length() {
        return end - start;
    }
}
