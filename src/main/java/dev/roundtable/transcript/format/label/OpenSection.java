package dev.roundtable.transcript.format.label;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.evidence.LabelStyle;
import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.name.Label;
import dev.roundtable.transcript.format.label.name.Sections;
import dev.roundtable.transcript.format.line.ListItem;

/** The section that a reader of labels is in: its heading, and whether its lines are beside the talk. It is used once. */
final class OpenSection {

    private static final int LONGEST_TITLE = 40;
    /** An item with a number, or a chapter with its time. */
    private static final Pattern POINT = Pattern
            .compile("\\s*+(?:\\d{1,3}[.)]|[\\[(]?\\d{1,2}:\\d\\d(?::\\d\\d)?[\\])]?)\\s.{0,120}");

    private enum Kind {
        TALK,
        /** Below a heading such as "Summary". */
        APART,
        /** Below a paragraph "Summary" under the talk, so that its sentences may be speech. */
        BELOW,
        /** Below a heading such as "Notes": only its points are beside the talk. */
        POINTS
    }

    private final LabelStyle style;
    private final Doubts doubts;
    private Kind kind = Kind.TALK;
    private String heading;
    private int line;
    /** Whether the section below the talk has no colon behind its title. */
    private boolean bare;
    /** The line of the last label; -1 as long as it was not needed. */
    private int last = -1;

    OpenSection(LabelStyle style, Doubts doubts) {
        this.style = style;
        this.doubts = doubts;
    }

    /** Begins a section at a heading. */
    void begin(String name, int number) {
        heading = name;
        line = number;
        kind = Sections.isApart(name) ? Kind.APART : Sections.isOfPoints(name) ? Kind.POINTS : Kind.TALK;
    }

    /**
     * Whether the first line of a paragraph begins a section beside the talk, as a heading does; if so, it is begun.
     *
     * @param start the beginning of the line
     * @param number the number of the line
     * @param labelled whether somebody has spoken
     * @param listed whether the talk is a list: then any item may be a turn
     */
    boolean beginsAt(LabelLine start, String text, int number, boolean labelled, boolean listed) {
        boolean colon = start != null && start.label() != null && start.speech(text).isBlank();
        boolean titled = colon ? Sections.isApart(start.label()) : labelled && isTitle(text.strip()) && Sections.isApart(text);
        if (!titled || labelled && (listed || isAboveLabel(number))) {
            return false;
        }
        kind = labelled ? Kind.BELOW : Kind.APART;
        bare = !colon;
        return true;
    }

    /** Whether a line is nothing but a title, without a mark of punctuation. */
    private static boolean isTitle(String text) {
        int last = text.length() - 1;
        return last > 0 && last < LONGEST_TITLE && !Character.isLowerCase(text.codePointAt(0))
                && (Character.isLetter(text.charAt(last)) || "*_".indexOf(text.charAt(last)) >= 0);
    }

    /**
     * Whether a line is beside the talk, and no speech. If not, the talk goes on from there.
     *
     * @param label whether the line begins with a label
     */
    boolean leavesOut(String text, boolean label, int number, boolean labelled) {
        boolean item = ListItem.is(text);
        boolean out = switch (kind) {
            case TALK -> false;
            case POINTS -> !label && (item || POINT.matcher(text).matches());
            default -> !label || item;
        };
        if (!out) {
            kind = Kind.TALK;
        } else if (kind == Kind.BELOW) {
            if (!label && (bare || !item)) {
                doubts.below(number);
            }
        } else if (labelled && text.codePoints().anyMatch(Character::isLetter)
                && (kind == Kind.POINTS || isAboveLabel(number))) {
            doubts.apart(number);
        }
        return out;
    }

    /** Warns of words below the last heading that have no label. */
    void end(Label voice) {
        if (heading != null) {
            doubts.end(line, heading, voice);
        }
    }

    /** Whether a turn begins below a line. */
    private boolean isAboveLabel(int number) {
        last = last < 0 ? LastLabel.line(style) : last;
        return number <= last;
    }
}
