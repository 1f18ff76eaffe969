package dev.roundtable.transcript.doubt;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Lines;

/** Doubts a text with headings of versions, as release notes have: {@code **Version 2.0**}, {@code ## [1.4.2] - 2024-05-01}. */
final class VersionHeadings implements Doubt {

    private static final int FEWEST = 2;
    private static final int LONGEST = 80;
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{1,3}){1,3}(?:[-.]?(?:rc|beta|alpha)[-.]?\\d{0,3})?";
    private static final String DAY = "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}";
    /** A number alone may be a date, a time or the number of a section. */
    private static final Pattern HEADING = Pattern
            .compile("(?iu)[#*_= ]{0,8}+(?:(?:version|release|versión|versão|версия|版本|バージョン) ?v?"
                    + NUMBER + "|v" + NUMBER + "|\\[" + NUMBER + "\\]|" + NUMBER + "(?= ?[-–—(/] ?" + DAY + "))"
                    + "(?:[\\])*_: ]{0,4}[-–—(/] ?" + DAY + "\\)?)?[*_=: ]{0,8}+");

    @Override
    public void check(Reading reading, Report report) {
        int found = 0;
        int first = 0;
        String words = null;
        for (var lines = new Lines(reading.text()); lines.next();) {
            var line = lines.text();
            if (line.length() <= LONGEST && HEADING.matcher(line).matches()) {
                first = found == 0 ? lines.number() : first;
                words = found == 0 ? line : words;
                found++;
            }
        }
        if (found >= FEWEST) {
            report.add(first, words,
                    "%s is the heading of a version, and not the only one: these may be release notes and no talk.",
                    "If it is no transcript, remove it or give it another extension.");
        }
    }
}
