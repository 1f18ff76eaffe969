package dev.roundtable.transcript.format.label;

/** Counts how one label occurs in a file. */
final class LabelCount {

    final boolean known;
    NamePlausibility shape = NamePlausibility.NONE;
    int lines;
    int starts;
    int marked;
    int values;
    boolean thing;
    boolean part;
    boolean accepted;

    LabelCount(boolean known) {
        this.known = known;
    }

    /** One name may be written in several ways: the best of them tells. */
    void look(NamePlausibility other) {
        shape = other.compareTo(shape) > 0 ? other : shape;
    }

    /** Whether it looks like a name, or as people without one are called. */
    boolean isName() {
        return known || part || shape.compareTo(NamePlausibility.POSSIBLE) > 0;
    }

    /** Whether all that stands behind it are values, or names behind a role: a field such as "Presenter: Anna Weber". */
    boolean isField() {
        return values == lines;
    }

    boolean recurs(boolean mustBeMarked) {
        if (known) {
            return !mustBeMarked || marked > 0;
        }
        return shape != NamePlausibility.NONE && !isField()
                && (mustBeMarked ? marked > 1 : starts > 1 && 2 * starts > lines);
    }

    boolean mayOccurOnce(boolean mustBeMarked) {
        return !known && !thing && !isField() && shape != NamePlausibility.NONE
                && (mustBeMarked ? marked == 1 : starts == 1 && lines == 1);
    }
}
