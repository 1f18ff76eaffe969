package dev.roundtable.transcript.format.label.form;

/** A form in which a line names the speaker of the words. The forms that recur are the grammar of a file. */
public enum LabelShape {

    /** {@code Name: words}. */
    COLON("name-colon"),
    /** {@code **Name:** words}. */
    BOLD("bold"),
    /** {@code _Name_: words}. */
    ITALIC("italic"),
    /** {@code [00:01] Name: words}, {@code Name 00:01} above the words. */
    TIME("name-time"),
    /** {@code [Name]: words}, {@code [Name] words}, or alone above the words. */
    BRACKET("bracketed"),
    /** {@code (SPEAKER_00) words}, or alone above the words. */
    PAREN("bracketed"),
    /** {@code <name> words}. */
    ANGLE("angle"),
    /** {@code Q. words}, {@code A. words}. */
    LETTER("q-a"),
    /** {@code Mr. HOLT. Words}. */
    STOP("name-stop"),
    /** {@code Name (XX) - words}. */
    DASH("name-dash"),
    /** The name alone on a line, above the words. */
    LINE("name-line"),
    /** {@code ### Name}, above the words. */
    HEADING("heading"),
    /** {@code **Name**} alone on a line, above the words. */
    BOLD_LINE("bold-line"),
    /** {@code **How is it?**} above the answer. */
    QUESTION("bold-question");

    private final String grammar;

    LabelShape(String grammar) {
        this.grammar = grammar;
    }

    /** The name of the grammar of a file whose labels have this form. */
    public String grammar() {
        return grammar;
    }
}
