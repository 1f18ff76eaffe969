package dev.roundtable.transcript.format.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Decides how one file labels its speakers: in headings or at the beginning of paragraphs. The more frequent way is the style. */
public final class LabelStyle {

    /** Labels before paragraphs must be this many times as frequent as headings, because prose has colons, too. */
    private static final int PROSE = 3;

    /** The level of a line in bold: below every heading. */
    private static final int BOLD = 7;

    private final boolean markdown;
    private final LabelEvidence evidence;
    private final Map<Integer, Level> levels = new HashMap<>();
    /** The keys of headings, so that each spelling is normalized once. */
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

        /** Whether the headings are names: most of them end in a colon, or they recur. */
        boolean names() {
            return namesByColon() || distinct.size() > 1 && headings >= 2 * distinct.size();
        }
    }

    /**
     * Reads a whole text.
     *
     * @param names keys of names that need no other evidence
     */
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
        // Headings with colons are a convention of the file. Lines with colons may be a list, so only names are counted then.
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

    /** Whether the text is Markdown. */
    boolean isMarkdown() {
        return markdown;
    }

    /** Whether the text has labels. */
    boolean isLabelled() {
        return underHeadings || evidence.occurrences() > 1;
    }

    /** Whether labels are headings, so that a colon in a paragraph has no meaning. */
    boolean isUnderHeadings() {
        return underHeadings;
    }

    /** Whether a heading is the label of the speech below it. */
    boolean isLabel(int level, String heading) {
        if (!underHeadings || heading.isEmpty() || LabelExclusions.contains(withoutColon(heading))) {
            return false;
        }
        var seen = levels.get(level);
        return seen != null && seen.names() || endsInColon(heading) && namesElsewhere(heading);
    }

    /** Whether a bold line is the label of the speech below it; false for null. */
    boolean isBoldLabel(String line) {
        return line != null && NamePlausibility.of(line) != NamePlausibility.NONE && isLabel(BOLD, line);
    }

    /** Whether a line begins with a label. */
    boolean isLabel(LabelLine line) {
        return !underHeadings && evidence.accepts(line);
    }

    /** Whether a line begins with a time of the transcript, without a label. */
    boolean isTime(LabelLine line) {
        return evidence.acceptsTime(line) && line.label() == null;
    }

    /** A heading without the colon at its end. */
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
