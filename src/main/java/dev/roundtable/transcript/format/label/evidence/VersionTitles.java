package dev.roundtable.transcript.format.label.evidence;

import java.util.regex.Pattern;

import dev.roundtable.transcript.format.line.Lines;

/** Recognizes release notes, whose headings are versions of a program: {@code ## [1.2.0] - 2024-05-03}, {@code Version 1.2}. */
final class VersionTitles {

    /** A number of two parts alone is that of a section, or a time. */
    private static final String NUMBER = "(?:v ?|version |release |rel\\. )\\d{1,4}(?:\\.\\d{1,6}){1,3}|\\d{1,4}(?:\\.\\d{1,6}){2,3}|\\[\\d{1,4}(?:\\.\\d{1,6}){1,3}";
    private static final Pattern TITLE = Pattern.compile("(?i)(?:#{1,6} )?(?:\\*\\*)?\\[?(?:" + NUMBER
            + ")(?:[-.]?(?:alpha|beta|rc|dev|pre|snapshot)[.\\d]{0,4})?\\]?(?:\\([^)]{1,200}\\))?(?:\\*\\*)?:?"
            + "(?:[ ,–—-]{1,3}\\(?[^:：]{0,24}\\d{4}[^:：]{0,12})?");
    private static final int LONGEST = 300;
    private static final int FEWEST = 2;

    private VersionTitles() {
    }

    /** Whether at least two lines with other lines below them are only a version, with or without its day. */
    static boolean are(String text) {
        int titles = 0;
        boolean open = false;
        for (var lines = new Lines(text); titles < FEWEST && lines.next();) {
            if (!lines.isBlank()) {
                boolean title = lines.text().length() < LONGEST && TITLE.matcher(lines.text().strip()).matches();
                // a list of the versions of a document has nothing between them
                titles += open && !title ? 1 : 0;
                open = title;
            }
        }
        return titles == FEWEST;
    }
}
