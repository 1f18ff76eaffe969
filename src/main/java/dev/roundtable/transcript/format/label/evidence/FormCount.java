package dev.roundtable.transcript.format.label.evidence;

import java.util.Set;

import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.name.LabelExclusions;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.LoneWord;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.script.LabelWords;

/** Counts how one label occurs in one form of lines without a colon behind the name. */
final class FormCount {

    /** A nickname of a chat is no longer. */
    private static final int LONGEST_NICK = 24;

    private final LabelShape shape;
    private final boolean known;
    private final boolean part;
    private final boolean noise;
    private final boolean word;
    private final boolean nick;
    private final boolean capitals;
    /** Whether the label is two or three capital letters. */
    final boolean initials;
    /** What spellings of a voice share that a recognizer counts, without its number; null for a name. */
    final String counted;
    private final NamePlausibility plausibility;
    private final String bracket;
    private final boolean position;
    int lines;
    /** Lines that words of speech follow, on the line or below it. */
    int spoken;
    /** Lines that begin a block. */
    int blocks;
    /** Lines with a mark that prose seldom has, such as a colon behind the bracket. */
    int marked;
    /** Whether the whole file decides that it is a label. */
    boolean accepted;
    /** Whether it is accepted only because nearly every paragraph begins with a label. */
    boolean once;

    /**
     * @param label a form of the label
     * @param known whether the panel sheet has the name
     */
    FormCount(LabelShape shape, String label, boolean known) {
        var name = Labels.name(label);
        this.shape = shape;
        this.known = known;
        part = LabelWords.isPart(name);
        counted = part ? LabelWords.counted(name).map(key -> key.substring(0, key.lastIndexOf(' '))).orElse(null) : null;
        noise = !known && (NamePlausibility.isField(label) || LabelExclusions.contains(name));
        word = !known && LoneWord.is(name);
        initials = NamePlausibility.isInitials(name);
        nick = name.length() <= LONGEST_NICK && name.indexOf(' ') < 0;
        capitals = NamePlausibility.isInCapitals(name);
        var parts = Labels.parts(label);
        position = shape == LabelShape.LINE && parts.affiliation() != null && NamePlausibility.isFullName(parts.name());
        plausibility = position ? NamePlausibility.PROPER : NamePlausibility.of(label);
        var beside = parts.affiliation();
        bracket = beside == null ? "" : Labels.key(beside);
    }

    /** Whether the label can name somebody, if the form is one of labels. */
    boolean mayName() {
        if (known) {
            return true;
        }
        if (noise || spoken == 0) {
            return false;
        }
        boolean person = part || plausibility == NamePlausibility.PROPER;
        boolean written = plausibility.compareTo(NamePlausibility.WORD) > 0;
        return switch (shape) {
            case LETTER, STOP -> true;
            case ANGLE -> written || nick;
            case BRACKET -> person || plausibility == NamePlausibility.CAPITALS || marked == lines && (written || nick);
            case PAREN -> person;
            default ->
                person && (lines > 1 || !part || marked == lines) || plausibility == NamePlausibility.CAPITALS && lines > 1;
        };
    }

    /** Whether the label occurs often enough to be believed. */
    boolean recurs() {
        return known || lines > 1 && 2 * spoken >= lines && mayName();
    }

    /** Whether the label recurs above or before words, and is initials: in a file of initials it is a label, even PS. */
    boolean recursAsInitials() {
        return initials && lines > 1 && 2 * spoken >= lines;
    }

    /** Whether the label is a full name with a party or position, alone on its line: {@code Jane Holt (Lab)}. */
    boolean hasPosition() {
        return position;
    }

    /** Whether the label has no small letters. */
    boolean isInCapitals() {
        return capitals;
    }

    /** Whether the label is one word in capitals above speech. */
    boolean isSurnameInCapitals() {
        return capitals && nick && !noise && spoken == lines && plausibility == NamePlausibility.CAPITALS;
    }

    /** Whether the label is above speech and written like a name, even if it is one word that occurs once. */
    boolean mayBeName() {
        return !noise && !word && spoken == lines && plausibility.compareTo(NamePlausibility.POSSIBLE) > 0;
    }

    /** Whether the label has another label in brackets, such as initials. */
    boolean isAlso(Set<String> labels) {
        return labels.contains(bracket);
    }

    /** Whether the label is the name of a person or a part in the talk. */
    boolean isPerson() {
        return known || part || plausibility == NamePlausibility.PROPER;
    }
}
