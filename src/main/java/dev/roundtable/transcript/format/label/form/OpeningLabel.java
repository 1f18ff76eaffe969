package dev.roundtable.transcript.format.label.form;

import dev.roundtable.transcript.format.label.name.DocumentWords;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.script.LabelWords;

/**
 * The label of the first words of a talk in which only one person is named, and only once: {@code Speaker: Good evening.}
 *
 * @param name a full name, or a part in the talk
 * @param words the words on the line behind the label; empty if they stand below
 */
public record OpeningLabel(String name, String words) {

    /** Reads a line of whole sentences; null if it does not begin with such a label. */
    public static OpeningLabel of(String line) {
        var label = ofStart(line);
        return label == null || label.words.isEmpty() || LineEnd.isSentence(label.words) ? label : null;
    }

    /** Reads the beginning of words, which may be cut anywhere; null if they do not begin with such a label. */
    public static OpeningLabel ofStart(String line) {
        var label = LabelLine.of(line);
        if (label == null || label.label() == null) {
            return null;
        }
        var name = Labels.name(label.label());
        var words = label.speech(line).strip();
        boolean somebody = !LabelWords.isNobody(name)
                && (LabelWords.isPart(name) && name.length() > 1 || isPerson(name));
        return somebody && !DocumentWords.isNobody(name) && !NamePlausibility.isField(name)
                ? new OpeningLabel(name, words)
                : null;
    }

    /** Whether a name is the full name of a person, and no title such as Breaking News. */
    private static boolean isPerson(String name) {
        var first = name.split(" ")[0];
        return NamePlausibility.isFullName(name) && (first.charAt(0) > 0x7F || DocumentWords.isFirstName(first));
    }
}
