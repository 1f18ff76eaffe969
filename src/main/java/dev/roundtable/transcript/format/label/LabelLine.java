package dev.roundtable.transcript.format.label;

/**
 * The beginning of a line that may name who speaks: {@code Name: …}, {@code **Name:** …}, {@code [00:01:02] Name: …}, {@code Name
 * 00:01:02}; or only a time. Whether it does name somebody, the whole file decides.
 *
 * @param label what stands before the colon, brackets included; null where there is only a time
 * @param marked whether emphasis or a time sets the label off from prose
 * @param time seconds from the start of the recording; null where none is given
 * @param speechStart where the speech begins in the line
 */
public record LabelLine(String label, boolean marked, Double time, int speechStart) {

    /** Reads the beginning of a line; null when it names nobody and no time. */
    public static LabelLine of(String line) {
        return new LabelScanner(line).scan();
    }

    /** What stands behind the label or the time, in the line that this is the beginning of. */
    String speech(String line) {
        return line.substring(speechStart);
    }
}
