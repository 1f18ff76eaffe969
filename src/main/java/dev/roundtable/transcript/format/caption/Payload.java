package dev.roundtable.transcript.format.caption;

import java.util.regex.Pattern;

/** The lines below the timing of one cue. The last one may be the identifier of the next cue, if no empty line parts them. */
final class Payload {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** What recognizers and meeting services give to cues: a number, {@code cue-12}, {@code 0c1d…/12-0}. */
    private static final Pattern IDENTIFIER = Pattern.compile("[\\w{}./-]{0,80}\\d[\\w{}./-]{0,20}");

    private static final Pattern UUID = Pattern.compile("\\{?[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,40}[\\w/-]{0,20}}?");

    private final StringBuilder text = new StringBuilder();
    private final String identifier;
    private final int ordinal;
    /** The index in the text of its last line. */
    private int lastLine;
    private boolean afterBlank;
    private boolean lastAfterBlank;

    /**
     * @param identifier the identifier of the cue; null if it has none
     * @param ordinal the number of the cue in the file, from 1
     */
    Payload(String identifier, int ordinal) {
        this.identifier = identifier == null ? "" : identifier.strip();
        this.ordinal = ordinal;
    }

    void add(String line) {
        lastLine = text.length();
        lastAfterBlank = afterBlank;
        afterBlank = false;
        text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    void blank() {
        afterBlank = true;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isAfterBlank() {
        return afterBlank;
    }

    String identifier() {
        return identifier;
    }

    String text() {
        return text.toString();
    }

    /** Removes the last line if it identifies the next cue, and returns it; otherwise null. */
    String removeIdentifier() {
        if (text.isEmpty() || text.length() - lastLine > 120) {
            return null;
        }
        var last = text.substring(lastLine).strip();
        if (lastAfterBlank && isIdentifier(last) || isNext(last) || UUID.matcher(last).matches()
                || NamedCue.isIdentifier(last)) {
            text.setLength(lastLine);
            return last;
        }
        return null;
    }

    static boolean isIdentifier(String line) {
        return line.length() <= 120 && IDENTIFIER.matcher(line.strip()).matches() || NamedCue.isIdentifier(line.strip());
    }

    /** Whether a line counts on from the number of this cue, in a file whose cues have identifiers. */
    private boolean isNext(String line) {
        if (identifier.isEmpty() || !NUMBER.matcher(line).matches()) {
            return false;
        }
        int number = Integer.parseInt(line);
        return number == ordinal + 1 || NUMBER.matcher(identifier).matches() && number == Integer.parseInt(identifier) + 1;
    }
}
