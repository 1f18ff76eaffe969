package dev.roundtable.transcript.format.label.evidence;

import dev.roundtable.transcript.format.label.name.NamePlausibility;

/** Counts how one label occurs in a file. */
final class LabelCount {

    /** Whether the panel sheet has the name. */
    final boolean known;
    NamePlausibility plausibility = NamePlausibility.NONE;
    /** Lines that begin with the label. */
    int lines;
    /** Those of them that start a paragraph. */
    int starts;
    /** Those of them that start a paragraph, or follow a line that ends a sentence. */
    int ends;
    /** Those of them with emphasis or a time. */
    int marked;
    /** Those of them in which a value follows the label. */
    int values;
    /** Those of them with words of people who talk to each other. */
    int talks;
    /** Those of them with words of somebody who speaks of himself, behind a label of a question or an answer. */
    int own;
    /** Those of them with words for the listener, behind a label of a question or an answer. */
    int addressed;
    /** Whether a line at the beginning says whose initials the label is. */
    boolean legend;
    /** Whether the label is a word for a question. */
    boolean asks;
    /** Whether the label is a word for an answer. */
    boolean answers;
    /** Those of them with words that begin with a rating: 4 stars, 3/5. */
    int rated;
    /** Those of them with words that end a sentence. */
    int ended;
    /** Those of them with words on the same line. */
    int spoken;
    boolean thing;
    boolean part;
    /** Whether a title is before the name. */
    boolean titled;
    /** Whether the label is also a field of a header, such as Interviewer. */
    boolean title;
    boolean initials;
    /** Whether the name is a word with a digit, such as ES6. */
    boolean numbered;
    /** Whether a position follows a full name and a comma. */
    boolean position;
    /** Lines with the label that are items of a list. */
    int listed;
    /** Whether the label is an item of a list or a topic in a file with other labels. */
    boolean topic;
    /** Whether the label is one word. */
    boolean single;
    /** Whether the label has no small letters. */
    boolean capitals;
    /** Lines with the label and without words, below which words stand. */
    int above;
    /** Whether the whole file decides that it is a label. */
    boolean accepted;
    /** Whether turns of the file are not separated by blank lines, so that a label need not start a paragraph. */
    boolean runOn;

    LabelCount(boolean known) {
        this.known = known;
    }

    /** Whether the label names nobody if it occurs once, in a file whose labels are initials or begin no lists. */
    boolean mayBeTopic(boolean lists, boolean byInitials) {
        boolean item = !lists && listed == lines && (lines == 1 || plausibility.compareTo(NamePlausibility.POSSIBLE) <= 0);
        return accepted && !known && !part && !initials && (item || lines == 1 && byInitials && numbered);
    }

    /** Whether the label is written like initials and like the name of a note: PS, NB. */
    boolean isNote() {
        return initials && plausibility == NamePlausibility.NONE;
    }

    /** Whether the label is a full name with a position, alone above the words. */
    boolean isAbove() {
        return position && spoken == 0;
    }

    /** Adds the plausibility of one spelling of the name. The best spelling decides. */
    void add(NamePlausibility other) {
        plausibility = other.compareTo(plausibility) > 0 ? other : plausibility;
    }

    /** Lines with the label where a turn may begin. */
    int begins() {
        return runOn ? ends : starts;
    }

    /** Whether the label is a full name or a title with a name that occurs once, with words of somebody who talks to people. */
    boolean isLateVoice(boolean mustBeMarked) {
        return mayOccurOnce(mustBeMarked) && (titled || capitals || plausibility == NamePlausibility.PROPER) && talks > 0;
    }

    /** Whether the label looks like a name or a part in the talk. */
    boolean isName() {
        return known || part || plausibility.compareTo(NamePlausibility.POSSIBLE) > 0;
    }

    /** Whether the label is written as a name may be written. */
    boolean isWritten() {
        return plausibility.compareTo(NamePlausibility.WORD) > 0;
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
        return isWritten() && !isField()
                && (mustBeMarked ? marked > 1 : begins() > 1 && 2 * begins() > lines);
    }

    /**
     * Whether the label occurs once and may still be a name.
     *
     * @param mustBeMarked whether only occurrences with emphasis or a time count
     */
    boolean mayOccurOnce(boolean mustBeMarked) {
        return !known && !thing && !isField() && isWritten()
                && (mustBeMarked ? marked == 1 : begins() == 1 && lines == 1);
    }
}
