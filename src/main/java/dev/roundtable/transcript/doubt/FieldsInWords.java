package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.DocumentWords;

/** Doubts fields of a header among the words: {@code Date: 3 May}. A link is no value, because people in chats quote links. */
final class FieldsInWords implements Doubt {

    private static final Pattern FIELD = Pattern.compile("[\\s>*•-]{0,4}+([\\p{L}][^:：\\n]{1,24}+)[:：]\\s?(?!http)\\S.{0,200}",
            Pattern.DOTALL);

    @Override
    public void check(Reading reading, Report report) {
        if (reading.isChat()) {
            return;
        }
        var doubtful = new ArrayList<String>();
        for (var line : reading.lines()) {
            if (isField(line)) {
                doubtful.add(line);
            }
        }
        report.add(doubtful, "%s looks like a field of a header, but is read as speech.",
                "If nobody says it, remove it, or move it above the title.");
    }

    private static boolean isField(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('：') < 0) {
            return false;
        }
        var match = FIELD.matcher(line);
        return match.matches() && DocumentWords.isField(match.group(1).replace("*", "").strip());
    }
}
