package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.regex.Pattern;

/** Doubts words with marks that nobody says: fences and rules of Markdown, tags, signs of a web page, rows of a table. */
final class MarksInWords implements Doubt {

    /** An attribute of Kramdown, a rule, a tag, a row of a table, at the beginning of a line. */
    private static final Pattern BEGINNING = Pattern
            .compile("\\{[:%]|[-=_*~]{3}|<[a-z][a-z0-9]{0,9}+[ /]|\\|[^|\\n]{1,200}+\\||\\\\[Nnt](?![a-z])");
    private static final Pattern END_TAG = Pattern.compile("</[a-z][a-z0-9]{0,9}+>");

    @Override
    public void check(Reading reading, Report report) {
        if (reading.isChat()) {
            return;
        }
        var doubtful = new ArrayList<String>();
        boolean marked = isMarked(reading.body());
        for (var line : reading.lines()) {
            if ("{-=_*~<|\\".indexOf(line.charAt(0)) >= 0 && BEGINNING.matcher(line).lookingAt() || marked && isMarked(line)) {
                doubtful.add(line);
            }
        }
        report.add(doubtful, "%s has marks that nobody says, but is read as speech.", "If nobody says it, remove it.");
    }

    /** Whether a text has marks at any place. */
    private static boolean isMarked(String text) {
        return text.contains("```") || text.contains("<|") || text.contains("-----")
                || text.contains("</") && END_TAG.matcher(text).find()
                || hasPrivate(text);
    }

    /** Whether a character belongs to the font of a page, such as that of its buttons. */
    private static boolean hasPrivate(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= 0xE000 && line.charAt(i) < 0xF900) {
                return true;
            }
        }
        return false;
    }
}
