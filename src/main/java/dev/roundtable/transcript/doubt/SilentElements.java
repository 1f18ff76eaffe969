package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;

/** Doubts that nobody says the content of a script, a style or an embedded object, which is left out of the words of Markdown. */
final class SilentElements implements Doubt {

    private static final Set<String> FORMATS = Set.of("labelled", "timed", "spoken-text");
    private static final Pattern BEGINNING = Pattern
            .compile("<(script|style|iframe|video|audio|object|svg)\\b[^<>]{0,500}+>");
    private static final int MOST = 50;
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,500}+>");

    @Override
    public void check(Reading reading, Report report) {
        var text = reading.text();
        if (!FORMATS.contains(reading.format()) || text.indexOf('<') < 0) {
            return;
        }
        var contents = new ArrayList<String>();
        var element = BEGINNING.matcher(text);
        int end = 0;
        for (int seen = 0; seen < MOST && element.find(end); seen++) {
            int closed = text.indexOf("</" + element.group(1), element.end());
            end = Math.max(element.end(), closed);
            var content = TAG.matcher(text.substring(element.end(), end)).replaceAll("").strip();
            if (content.codePoints().anyMatch(Character::isLetter) && !reading.body().contains(content)) {
                contents.add(content);
            }
        }
        report.add(contents, "%s stands in an element of HTML and is not read as speech.",
                "If somebody says it, remove the tags.");
    }
}
