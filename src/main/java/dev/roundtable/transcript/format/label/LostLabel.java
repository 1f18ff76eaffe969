package dev.roundtable.transcript.format.label;

import java.util.Set;

import dev.roundtable.transcript.format.label.page.ContentLines;

/** Recognizes a label that has lost its colon: the full name of a speaker alone on its line, above a paragraph. */
final class LostLabel {

    private static final int LONGEST = 60;

    private LostLabel() {
    }

    /**
     * Whether the line is such a label.
     *
     * @param text the line without remarks
     * @param names the names of all who have spoken
     */
    static boolean is(String text, ContentLines lines, Set<String> names) {
        return lines.startsParagraph() && text.length() <= LONGEST && text.strip().indexOf(' ') > 0
                && names.contains(text.strip()) && lines.isFollowed();
    }
}
