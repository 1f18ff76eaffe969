package dev.roundtable.transcript.format.label.evidence;

import java.util.HashMap;
import java.util.Map;

import dev.roundtable.transcript.format.label.name.LabelExclusions;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.label.name.NamePlausibility;
import dev.roundtable.transcript.format.line.LineEnd;

/** The headings of a file, and lines in bold like headings, by their levels: which of them are labels of the speech below them. */
final class Headings {

    /** The level of a line in bold: below every heading. */
    private static final int BOLD = 7;

    private final Map<Integer, HeadingLevel> levels = new HashMap<>();
    /** The keys of headings, so that each spelling is normalized once. */
    private final Map<String, String> keys = new HashMap<>();
    /** Whether a heading can be nobody's name. Headings with names recur. */
    private final Map<String, Boolean> excluded = new HashMap<>();
    /** The headings of the section that is being counted; null below a title, or if there is none. */
    private HeadingLevel section;
    private boolean first = true;
    private int colons;

    /** Counts a heading. */
    void see(int level, String text) {
        boolean title = first && level == 1 && !LineEnd.isColon(text);
        first = false;
        section = title ? null : levels.computeIfAbsent(level, key -> new HeadingLevel());
        if (section != null) {
            section.add(text, key(text), LineEnd.isColon(text));
            colons += LineEnd.isColon(text) ? 1 : 0;
        }
    }

    /**
     * Counts a line that is no heading.
     *
     * @param bold its words if it is all bold; null for any other line
     */
    void seeLine(String line, String bold) {
        if (bold != null && isWritten(bold)) {
            see(BOLD, bold);
        } else if (section != null) {
            section.see(line);
        }
    }

    /** How many headings end in a colon. */
    int colons() {
        return colons;
    }

    /** How many headings are names. */
    long names() {
        return levels.values().stream().filter(HeadingLevel::names).mapToLong(HeadingLevel::headings).sum();
    }

    /** Whether names in headings end in a colon, which is a convention of the file. */
    boolean areByColon() {
        return levels.values().stream().anyMatch(HeadingLevel::namesByColon);
    }

    /** Whether a heading is a label, if headings are labels in this file. */
    boolean isLabel(int level, String heading) {
        if (heading.isEmpty() || isExcluded(heading)) {
            return false;
        }
        var seen = levels.get(level);
        return seen != null && seen.names() || LineEnd.isColon(heading) && namesElsewhere(heading);
    }

    /** Whether a line in bold is a label, if headings are labels in this file; false for null. */
    boolean isBoldLabel(String line) {
        return line != null && isWritten(line) && isLabel(BOLD, line);
    }

    private static boolean isWritten(String label) {
        return NamePlausibility.of(label).compareTo(NamePlausibility.WORD) > 0;
    }

    private boolean isExcluded(String heading) {
        return excluded.computeIfAbsent(heading, text -> LabelExclusions.contains(LineEnd.withoutColon(text)));
    }

    private boolean namesElsewhere(String heading) {
        var key = key(heading);
        return levels.values().stream().anyMatch(level -> level.names() && level.has(key));
    }

    private String key(String heading) {
        return keys.computeIfAbsent(heading, text -> Labels.key(LineEnd.withoutColon(text)));
    }
}
