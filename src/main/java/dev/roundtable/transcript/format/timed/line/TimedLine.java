package dev.roundtable.transcript.format.timed.line;

/**
 * One line, split at its time.
 *
 * @param number the line in the file, from 1
 * @param shape where the time stands
 * @param text the whole line
 * @param clock null if the line has no time
 * @param before the text before the time, without marks of lists and emphasis; the text of a line without a time
 * @param after the text after the time
 * @param afterBlank whether the line is the first one or follows a blank line
 * @param heading whether the line is a Markdown heading
 */
public record TimedLine(int number, Shape shape, String text, Clock clock, String before, String after, boolean afterBlank,
        boolean heading) {

    /** Where the time stands in a line. */
    public enum Shape {
        /** Only a time. */
        TIME,
        /** A time, then text. */
        TIME_TEXT,
        /** Text, then a time at the end of the line. */
        TEXT_TIME,
        /** Text, a time that brackets or wide spaces set off, then text. */
        TEXT_TIME_TEXT,
        /** A message of a chat: a name and a time of which the grammar is sure, then text. */
        MESSAGE,
        /** No time. */
        TEXT
    }

    /** Whether the line has a shape. */
    public boolean is(Shape other) {
        return shape == other;
    }

    /** Whether the line has only words, or words before a time that is not set off. */
    public boolean isText() {
        return shape == Shape.TEXT;
    }
}
