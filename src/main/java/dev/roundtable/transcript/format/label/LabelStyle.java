package dev.roundtable.transcript.format.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How one file labels its speakers: under headings or in front of paragraphs. The commoner of the two is the file's style. */
public final class LabelStyle {

    /** Prose has colons too: so many times more beginnings with one must there be than headings. */
    private static final int PROSE = 3;

    /** A line in bold stands below every heading. */
    private static final int BOLD = 7;

    private final boolean markdown;
    private final LabelEvidence evidence;
    private final Map<Integer, Level> levels = new HashMap<>();
    /** By heading: most recur, and each spelling is evened out once. */
    private final Map<String, String> keys = new HashMap<>();
    private final boolean underHeadings;
    private boolean first = true;

    /** The headings of one level. */
    private static final class Level {
        int headings;
        int colons;
        final Set<String> distinct = new HashSet<>();

        boolean namesByColon() {
            return 2 * colons > headings;
        }

        /** Names stand here: most of the headings end in a colon, or they recur. */
        boolean names() {
            return namesByColon() || distinct.size() > 1 && headings >= 2 * distinct.size();
        }
    }

    /** @param names keys of names that need no other evidence */
    public LabelStyle(String text, Set<String> names) {
        markdown = Markdown.isMarkdown(text);
        evidence = LabelEvidence.ofParagraphs(names);
        var lines = new ContentLines(text, markdown);
        var dialogue = new ShortDialogue();
        boolean afterLabel = true;
        while (lines.next()) {
            int level = lines.level();
            if (level > 0) {
                seeHeading(level, lines.heading());
                afterLabel = true;
            } else {
                var bold = lines.bold();
                if (bold != null && NamePlausibility.of(bold) != NamePlausibility.NONE) {
                    seeHeading(BOLD, bold);
                }
                var line = LabelLine.of(lines.text());
                dialogue.see(line, lines.text());
                evidence.see(line, lines.text(), lines.startsParagraph() || line != null && afterLabel);
                afterLabel = line != null;
            }
        }
        if (dialogue.isDialogue()) {
            evidence.believeFirstNames();
        }
        long headings = levels.values().stream().filter(Level::names).mapToLong(level -> level.headings).sum();
        // A heading with a colon is a convention of the file; a line with one, whatever stands before it, may be part of a list.
        boolean convention = levels.values().stream().anyMatch(Level::namesByColon);
        underHeadings = headings > 0 && PROSE * headings >= (convention ? evidence.names() : evidence.occurrences());
    }

    private void seeHeading(int number, String text) {
        boolean title = first && number == 1 && !endsInColon(text);
        first = false;
        if (title) {
            return;
        }
        var level = levels.computeIfAbsent(number, key -> new Level());
        level.headings++;
        level.distinct.add(key(text));
        if (endsInColon(text)) {
            level.colons++;
        }
    }

    boolean isMarkdown() {
        return markdown;
    }

    boolean isLabelled() {
        return underHeadings || evidence.occurrences() > 1;
    }

    /** Whether names are headings here, so that a colon in a paragraph is only a colon. */
    boolean isUnderHeadings() {
        return underHeadings;
    }

    /** Whether a heading names who speaks below it. */
    boolean isLabel(int level, String heading) {
        if (!underHeadings || heading.isEmpty() || LabelExclusions.contains(withoutColon(heading))) {
            return false;
        }
        var seen = levels.get(level);
        return seen != null && seen.names() || endsInColon(heading) && namesElsewhere(heading);
    }

    /** Whether a line that is all bold names who speaks below it; null names nobody. */
    boolean isBoldLabel(String line) {
        return line != null && NamePlausibility.of(line) != NamePlausibility.NONE && isLabel(BOLD, line);
    }

    /** Whether a line begins with the name of who speaks. */
    boolean isLabel(LabelLine line) {
        return !underHeadings && evidence.accepts(line);
    }

    /** Whether a line begins with the time at which it is said. */
    boolean isTime(LabelLine line) {
        return evidence.acceptsTime(line) && line.label() == null;
    }

    static String withoutColon(String heading) {
        return endsInColon(heading) ? heading.substring(0, heading.length() - 1).strip() : heading;
    }

    private boolean namesElsewhere(String heading) {
        var key = key(heading);
        return levels.values().stream().anyMatch(level -> level.names() && level.distinct.contains(key));
    }

    private String key(String heading) {
        return keys.computeIfAbsent(heading, text -> Labels.key(withoutColon(text)));
    }

    private static boolean endsInColon(String heading) {
        return heading.endsWith(":") || heading.endsWith("：");
    }
}
