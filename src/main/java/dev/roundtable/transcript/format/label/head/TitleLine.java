package dev.roundtable.transcript.format.label.head;

import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.script.LabelWords;

/** Recognizes a line below a name in capitals that is the part of the person in the talk: {@code HOLT}, {@code MODERATOR}. */
public final class TitleLine {

    private static final int LONGEST = 30;

    private TitleLine() {
    }

    /** Whether a line is the part of the person whose name stands alone on the line above. */
    public static boolean isBelow(String name, String line) {
        var words = line.strip();
        return words.length() < LONGEST && NamePlausibility.isInCapitals(name) && NamePlausibility.isInCapitals(words)
                && LabelWords.isPart(words) && !LabelWords.isPart(name);
    }
}
