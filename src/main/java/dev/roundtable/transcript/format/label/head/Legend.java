package dev.roundtable.transcript.format.label.head;

import java.util.Locale;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.HeaderPeople;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;
import dev.roundtable.transcript.script.LabelWords;

/** Recognizes lines above a talk that say whose initials a label is, or who a voice is: {@code ML: Mara Lind}, {@code Speaker 1 = Mara}. */
public final class Legend {

    private static final int LONGEST = 60;

    private static final Pattern VOICE = Pattern.compile(
            "\\s{0,4}(?:[-*•]\\s{1,3})?(?:\\*\\*)?([\\p{L}\\p{M}][\\p{L}\\p{M}\\d _#-]{0,30}?)(?:\\*\\*)?(?:\\s{0,3}(?:=>?|＝|->|→)\\s{0,3}|\\s[-–—]\\s)(\\S.{0,100})");

    private Legend() {
    }

    /** A voice that is counted, and the name that a line gives to it. */
    public record Voice(String label, String name) {}

    /** Who a voice is, where no colon stands between them, so that nobody says it; null if a line does not tell. */
    public static Voice voice(String text) {
        var line = VOICE.matcher(text);
        boolean voice = line.matches() && LabelWords.isVoice(line.group(1)) && RoleHead.isName(line.group(2));
        return voice ? new Voice(line.group(1).strip(), line.group(2).strip()) : null;
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
