package dev.roundtable.transcript.format.label.form;

/**
 * The beginning of a line with a possible label, such as {@code Name: …}, {@code **Name:** …}, {@code [00:01:02] Name: …} or
 * {@code Name 00:01:02}, or with only a time. {@code LabelEvidence} decides from the whole file whether it is a label.
 *
 * @param label the text before the colon, with brackets; null if there is only a time
 * @param marked whether the label has emphasis or a time
 * @param time seconds from the start of the recording; null if there is none
 * @param speechStart the index in the line where the speech begins
 * @param shape the form of the label
 */
public record LabelLine(String label, boolean marked, Double time, int speechStart, LabelShape shape) {

    /** Reads the beginning of a line; null if it has neither a possible label before a colon nor a time. */
    public static LabelLine of(String line) {
        return new LabelScanner(line).scan();
    }

    /** The text after the label or the time, in the whole line. */
    public String speech(String line) {
        return line.substring(speechStart);
    }
}
