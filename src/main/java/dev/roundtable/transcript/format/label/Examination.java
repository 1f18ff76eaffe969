package dev.roundtable.transcript.format.label;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.form.QuestionLetter;

/**
 * Says who asks and who answers in the record of an examination, where {@code Q.} and {@code A.} are the labels: {@code BY MR. HOLT:} names
 * who asks from there on, and the witness answers.
 */
final class Examination {

    private static final String NAME = "(?:(?:MR|MS|MRS|DR|Mr|Ms|Mrs|Dr|Miss|MISS)\\.?|Mister)[ \\t]+\\p{Lu}[\\p{L}'’ .-]{1,40}?|THE COURT";
    private static final Pattern BY = Pattern
            .compile("[ \\t]*(?:[A-Z -]{0,40}EXAMINATION[^a-z]{0,30}?)?(?:BY|By)[ \\t]+(" + NAME + ")[ \\t]*[:.]?[ \\t]*");
    private static final Pattern BY_AT_START = Pattern.compile("\\(?(?:BY|By)[ \\t]+(" + NAME + ")(?:\\)[:.]?|:)[ \\t]*");
    private static final Pattern EXAMINATION = Pattern
            .compile(
                    "[ \\t]*(?:[A-Z]+[ -]){0,3}(?:EXAMINATION|E X A M I N A T I O N)(?: \\([A-Z ]{1,30}\\))?(?: BY [A-Z .]{1,40})?[ \\t]*");

    private static final String WITNESS = "THE WITNESS";

    private String asker;

    /** Reads a line that names who asks; false if it does not. */
    boolean names(String line) {
        if (line.indexOf("BY ") < 0 && line.indexOf("By ") < 0 || line.length() > 120) {
            return false;
        }
        var by = BY.matcher(line);
        if (!by.matches()) {
            return false;
        }
        asker = by.group(1).strip();
        return true;
    }

    /** Whether a line is the heading of an examination. */
    static boolean isHeading(String line) {
        return line.length() < 120 && line.indexOf("N") >= 0 && EXAMINATION.matcher(line).matches();
    }

    /** The index in a speech behind the name of who asks: "(By Mr. Holt) …". It is 0 without one. */
    int nameEnd(String speech) {
        var by = speech.isEmpty() || "(B".indexOf(speech.charAt(0)) < 0 ? null : BY_AT_START.matcher(speech);
        if (by == null || !by.lookingAt()) {
            return 0;
        }
        asker = by.group(1).strip();
        return by.end();
    }

    /**
     * The label of somebody who asks or answers.
     *
     * @param letter Q or A, or the letters of another language, with or without a full stop
     */
    String label(String letter) {
        boolean asks = QuestionLetter.asks(letter.charAt(0));
        return asks ? asker == null ? letter : asker : asker == null ? letter : WITNESS;
    }
}
