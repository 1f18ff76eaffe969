package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Doubts what a page or a recording adds to the words: numbers of pages on lines of their own, times of the recording. */
final class LayoutInWords implements Doubt {

    private static final Pattern PAGE = Pattern
            .compile("\\s{0,20}+[-–—]?\\s?(?:Page |Seite |第 ?)?\\d{1,4}(?: ?页| ?頁)?\\s?[-–—]?\\s*+");
    private static final int LONGEST_PAGE = 40;
    /** Hours, minutes and seconds, not behind the words of a remark: {@code [inaudible 00:05:40]}. */
    private static final Pattern TIME = Pattern
            .compile("(?:^|(?<=[^\\p{L}\\d:.] )|(?<=[.?!,] ))[\\[(]?\\d{1,2}:\\d{1,2}:\\d{1,2}(?!\\d)[\\])]?");
    private static final int FEWEST_TIMES = 3;

    @Override
    public void check(Reading reading, Report report) {
        if (reading.isChat()) {
            return;
        }
        var pages = new ArrayList<String>();
        int times = 0;
        String first = null;
        for (var words : reading.words()) {
            var time = mayHaveTime(words) ? TIME.matcher(words) : null;
            while (time != null && time.find()) {
                first = times == 0 ? words.substring(time.start()) : first;
                times++;
            }
        }
        for (var line : reading.lines()) {
            if (line.length() < LONGEST_PAGE && hasDigit(line) && PAGE.matcher(line).matches()) {
                pages.add(line);
            }
        }
        report.add(pages, "%s looks like the number of a page, but is read as speech.", "If nobody says it, remove it.");
        if (times >= FEWEST_TIMES) {
            report.add(List.of(first), "%s has a time of the recording, but is read as speech; "
                    + (times - 1) + " more places are like it.", "If nobody says it, remove it.");
        }
    }

    /** Whether two colons stand near each other, which is cheap to see. */
    private static boolean mayHaveTime(String words) {
        for (int colon = words.indexOf(':'); colon >= 0; colon = words.indexOf(':', colon + 1)) {
            int next = words.indexOf(':', colon + 1);
            if (next > colon + 1 && next < colon + 4) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
