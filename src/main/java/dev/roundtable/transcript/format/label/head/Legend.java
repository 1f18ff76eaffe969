package dev.roundtable.transcript.format.label.head;

import java.util.Locale;

import dev.roundtable.transcript.format.label.name.HeaderPeople;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;

/** Recognizes lines above a talk that say whose initials a label is: {@code ML: Mara Lind}. */
public final class Legend {

    private static final int LONGEST = 60;

    private Legend() {
    }

    /** Whether words are the full name of the person whose initials a label is. */
    public static boolean is(String label, String words) {
        var name = words.strip();
        if (name.length() > LONGEST || name.indexOf(' ') < 0 || LineEnd.isSentence(name)
                || !NamePlausibility.isInitials(label) || !HeaderPeople.isFullNames(name)) {
            return false;
        }
        var initials = initials(name);
        return initials.startsWith(label) || label.equals("" + initials.charAt(0) + initials.charAt(initials.length() - 1));
    }

    /** The first letters of the words of a name, as capitals. */
    static String initials(String name) {
        var initials = new StringBuilder();
        for (var word : name.split("[\\s-]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return initials.toString();
    }
}
