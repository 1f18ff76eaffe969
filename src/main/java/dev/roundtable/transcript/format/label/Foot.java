package dev.roundtable.transcript.format.label;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.page.Furniture;
import dev.roundtable.transcript.format.label.page.PageLayout;
import dev.roundtable.transcript.format.label.page.SittingEnd;

/** Finds the lines below a talk, at the end of the file, of which none is speech: {@code House adjourned.} */
final class Foot {

    private static final int LONGEST_DATE = 60;
    /** The foot of a page, with a year. */
    private static final Pattern DATED = Pattern.compile("[^.!?。！？:：]*(?<!\\d)(?:19|20)\\d\\d(?!\\d)[^.!?。！？:：]*");

    private Foot() {
    }

    /** The number of the first line from which on nobody speaks, from 1; one more than there are lines if the last one is speech. */
    static int line(String text, boolean markdown) {
        var lines = text.lines().toList();
        int foot = lines.size() + 1;
        while (foot > 1 && isNoSpeech(lines.get(foot - 2).strip(), markdown)) {
            foot--;
        }
        return foot;
    }

    private static boolean isNoSpeech(String line, boolean markdown) {
        return line.isEmpty() || line.equals(PageLayout.REMOVED) || SittingEnd.is(line)
                || Furniture.isPlaceAndDate(line) || Furniture.isPage(line)
                || line.length() < LONGEST_DATE && DATED.matcher(line).matches() || Furniture.is(line, markdown, true);
    }
}
