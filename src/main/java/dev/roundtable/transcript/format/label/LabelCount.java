package dev.roundtable.transcript.format.label;

/** Counts how one label occurs in a file. */
final class LabelCount {

    /** Whether the panel sheet has the name. */
    final boolean known;
    NamePlausibility plausibility = NamePlausibility.NONE;
    /** Lines that begin with the label. */
    int lines;
    /** Those of them that start a paragraph. */
    int starts;
    /** Those of them with emphasis or a time. */
    int marked;
    /** Those of them in which a value follows the label. */
    int values;
    boolean thing;
    boolean part;
    /** Whether the whole file decides that it is a label. */
    boolean accepted;

    LabelCount(boolean known) {
        this.known = known;
    }

    /** Adds the plausibility of one spelling of the name. The best spelling decides. */
    void add(NamePlausibility other) {
        plausibility = other.compareTo(plausibility) > 0 ? other : plausibility;
    }

    /** Whether the label looks like a name or a part in the talk. */
    boolean isName() {
        return known || part || plausibility.compareTo(NamePlausibility.POSSIBLE) > 0;
    }

    /** Whether the label is a field: only values follow it, or names follow a role, such as "Presenter: Anna Weber". */
    boolean isField() {
        return values == lines;
    }

    /**
     * Whether the label occurs often enough to be believed.
     *
     * @param mustBeMarked whether only occurrences with emphasis or a time count
     */
    boolean recurs(boolean mustBeMarked) {
        if (known) {
            return !mustBeMarked || marked > 0;
        }
        return plausibility != NamePlausibility.NONE && !isField()
                && (mustBeMarked ? marked > 1 : starts > 1 && 2 * starts > lines);
    }

    /**
     * Whether the label occurs once and may still be a name.
     *
     * @param mustBeMarked whether only occurrences with emphasis or a time count
     */
    boolean mayOccurOnce(boolean mustBeMarked) {
        return !known && !thing && !isField() && plausibility != NamePlausibility.NONE
                && (mustBeMarked ? marked == 1 : starts == 1 && lines == 1);
    }
}
