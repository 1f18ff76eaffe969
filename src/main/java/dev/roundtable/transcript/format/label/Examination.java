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
    /** The most lines of a remark in brackets. */
    private static final int LONGEST_REMARK = 3;

    /** What a line of an examination is, if it has no label. */
    enum Kind {
        /** It names who asks. */
        ASKER, HEADING, REMARK,
        /** Anything else. */
        WORDS
    }

    private String asker;
    /** How many more lines an open remark in brackets may have. */
    private int remark;

    /**
     * Reads a line without the words of the turn before.
     *
     * @param begins whether a remark may begin on the line
     */
    Kind see(String line, boolean begins) {
        if (remark > 0) {
            remark = line.indexOf(')') >= 0 ? 0 : remark - 1;
            return Kind.REMARK;
        }
        boolean heading = isHeading(line);
        if (names(line) || heading) {
            return heading ? Kind.HEADING : Kind.ASKER;
        }
        var shown = line.strip();
        if (begins && shown.startsWith("(") && shown.indexOf(')') < 0) {
            remark = LONGEST_REMARK;
            return Kind.REMARK;
        }
        return Kind.WORDS;
    }

    /** Reads a line that names who asks; false if it does not. */
    private boolean names(String line) {
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
    private static boolean isHeading(String line) {
        return line.length() < 120 && line.indexOf("N") >= 0 && EXAMINATION.matcher(line).matches();
    }

    /**
     * The index in a speech behind the name of who asks: "(By Mr. Holt) …". It is 0 without one.
     *
     * @param label the label of the speech
     */
    int nameEnd(String label, String speech) {
        if (!QuestionLetter.is(label)) {
            return 0;
        }
        var by = speech.isEmpty() || "(B".indexOf(speech.charAt(0)) < 0 ? null : BY_AT_START.matcher(speech);
        if (by == null || !by.lookingAt()) {
            return 0;
        }
        asker = by.group(1).strip();
        return by.end();
    }

    /** The name that a label stands for: who asks or answers for a letter, and the label itself for any other. */
    String name(String label) {
        if (asker == null || !QuestionLetter.is(label)) {
            return label;
        }
        return QuestionLetter.asks(label.charAt(0)) ? asker : WITNESS;
    }
}
