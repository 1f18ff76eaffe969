package dev.roundtable.transcript.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.roundtable.transcript.format.label.name.Sections;
import dev.roundtable.transcript.format.label.page.SittingEnd;

/** Doubts lines among the words that nobody says: the title of a section such as "Summary", and that a sitting was over. */
final class SectionsInWords implements Doubt {

    private static final Set<String> FORMATS = Set.of("labelled", "timed", "html");
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST = 160;
    private static final Pattern POINT = Pattern.compile("\\s{0,8}+(?:[-*+•]\\s|\\d{1,3}+[.)]\\s|[\\[(]?\\d{1,2}:\\d\\d).*");

    @Override
    public void check(Reading reading, Report report) {
        if (!FORMATS.contains(reading.format()) || reading.isChat()) {
            return;
        }
        var titles = new ArrayList<String>();
        var ends = new ArrayList<String>();
        for (var words : reading.words()) {
            see(words.lines().filter(line -> !line.isBlank()).map(String::strip).toList(), titles, ends);
        }
        if (reading.format().equals("html")) {
            // the headings of a page are marked
            titles.clear();
        }
        report.add(titles, "%s looks like the title of a section, but is read as speech.",
                "If nobody says it and what stands below it, remove them.");
        report.add(ends, "%s looks like a note about the sitting, but is read as speech.", "If nobody says it, remove it.");
    }

    private static void see(List<String> lines, List<String> titles, List<String> ends) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean point = i + 1 < lines.size() && POINT.matcher(lines.get(i + 1)).matches();
            if (i + 1 < lines.size() && isTitle(line) && (Sections.isApart(line) || point && Sections.isOfPoints(line))) {
                titles.add(line);
            } else if (i > 0 && line.length() < LONGEST && SittingEnd.is(line)) {
                ends.add(line);
            }
        }
    }

    private static boolean isTitle(String line) {
        return line.length() < LONGEST_TITLE && !Character.isLowerCase(line.codePointAt(0))
                && ".?!,;。？！，".indexOf(line.charAt(line.length() - 1)) < 0;
    }
}
