package dev.roundtable.transcript.format.shape;

import java.util.regex.Matcher;

import dev.roundtable.transcript.format.timed.line.VoiceName;
import dev.roundtable.transcript.script.LabelWords;

/**
 * A line in one of the forms.
 *
 * @param shape the form
 * @param number the line in the file, from 1
 * @param time the time as the file writes it; null without one
 * @param words what follows the name on the line; it may be empty
 */
record ShapedLine(LineShape shape, int number, String name, String time, String words) {

    private static final int REACH = 240;
    private static final int LONGEST_TOKEN = 24;

    /** Reads a line in a form; null if it has another form. */
    static ShapedLine of(LineShape shape, int number, String line) {
        var head = line.length() > REACH ? line.substring(0, REACH) : line;
        Matcher match = shape.pattern().matcher(head);
        if (!match.matches()) {
            return null;
        }
        var words = line.substring(match.start("words")).strip();
        if (shape == LineShape.CORNER) {
            words = words.endsWith("」") || words.endsWith("』") ? words.substring(0, words.length() - 1) : words;
        }
        return new ShapedLine(shape, number, VoiceName.clean(match.group("name")), shape.isTimed() ? match.group("time") : null,
                words);
    }

    /** Whether the name looks like one; a single word may be in small letters if it recurs. */
    boolean isNamed(boolean recurs) {
        boolean token = name.length() <= LONGEST_TOKEN && name.indexOf(' ') < 0
                && name.codePoints().anyMatch(Character::isLetter);
        if (shape == LineShape.LINE) {
            // any short line has this form
            return !name.endsWith(".") && (recurs ? VoiceName.isLikely(name) : VoiceName.isCertain(name));
        }
        return VoiceName.mayBe(name) || LabelWords.isPart(name)
                || (recurs || shape == LineShape.AT_TIME) && token && (!shape.isWeak() || shape == LineShape.SEMICOLON);
    }

    /** The line as labelled text. */
    String labelled() {
        return (time == null ? "" : "[" + Clocks.of(time) + "] ") + name + ": " + words;
    }
}
