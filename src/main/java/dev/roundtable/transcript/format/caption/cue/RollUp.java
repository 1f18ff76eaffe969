package dev.roundtable.transcript.format.caption.cue;

import java.util.ArrayList;
import java.util.List;

/**
 * Captions that roll up: each cue repeats the last lines of the cue before and adds new words below them. Downloads from video services
 * look like this when a converter removed the tags. The whole file decides whether its captions roll, because people repeat words, too.
 */
final class RollUp {

    /** The longest gap in seconds between two cues of which the second repeats the first. */
    private static final double GAP = 0.5;

    /** No screen shows more lines. */
    private static final int MOST_LINES = 8;

    /** A single repeat is believed only if it has more words than an answer such as "Yes, of course". */
    private static final int SHORT = 12;

    /** Lines grow word by word if at least one of so many repeats does. */
    private static final int GROWING = 5;

    private RollUp() {
    }

    /** Whether most cues repeat the end of the cue before, and many of them add words. */
    static boolean rolls(List<Cue> cues) {
        int pairs = 0;
        int carried = 0;
        int growing = 0;
        int longest = 0;
        Cue before = null;
        var linesBefore = List.<String>of();
        for (var cue : cues) {
            var lines = lines(cue);
            if (lines.isEmpty()) {
                continue;
            }
            if (before != null) {
                pairs++;
                int repeated = touches(before, cue) ? carried(linesBefore, lines, true) : 0;
                carried += repeated > 0 ? 1 : 0;
                if (repeated > 0 && repeated < length(lines)) {
                    growing++;
                    longest = Math.max(longest, repeated);
                }
            }
            before = cue;
            linesBefore = lines;
        }
        return growing > 0 && 2 * carried >= pairs && 4 * growing >= pairs && (growing > 1 || longest > SHORT);
    }

    /** The cues without what they repeat of the cue before. Cues that only repeat are left out. */
    static List<Cue> withoutRepeats(List<Cue> cues) {
        boolean grows = grows(cues);
        var once = new ArrayList<Cue>();
        Cue before = null;
        var linesBefore = List.<String>of();
        for (var cue : cues) {
            var lines = lines(cue);
            if (lines.isEmpty()) {
                continue;
            }
            int repeated = before != null && touches(before, cue) ? carried(linesBefore, lines, grows) : 0;
            var added = String.join("\n", lines).substring(repeated).strip();
            if (!added.isEmpty()) {
                once.add(cue.withText(added));
            } else if (!once.isEmpty()) {
                once.add(extended(once.remove(once.size() - 1), cue));
            }
            before = cue;
            linesBefore = lines;
        }
        return once;
    }

    /** Whether repeated lines of the file go on with new words, as live captions do. */
    private static boolean grows(List<Cue> cues) {
        int grown = 0;
        int carried = 0;
        var before = List.<String>of();
        for (var cue : cues) {
            var lines = lines(cue);
            if (!lines.isEmpty()) {
                int exact = carried(before, lines, false);
                boolean more = exact == 0 && carried(before, lines, true) > 0;
                grown += more ? 1 : 0;
                carried += more || exact > 0 ? 1 : 0;
                before = lines;
            }
        }
        return GROWING * grown >= carried;
    }

    /**
     * How many characters at the beginning of a cue, with line breaks, repeat the end of the cue before. The last repeated line may go on
     * with new words.
     *
     * @param grows whether lines go on word by word; in other captions, who says "no" and then "no, never" says "no" twice
     */
    private static int carried(List<String> before, List<String> lines, boolean grows) {
        for (int count = Math.min(MOST_LINES, Math.min(before.size(), lines.size())); count > 0; count--) {
            var tail = before.subList(before.size() - count, before.size());
            var head = lines.subList(0, count);
            if (tail.subList(0, count - 1).equals(head.subList(0, count - 1))
                    && (grows
                            ? goesOn(tail.get(count - 1), head.get(count - 1))
                            : tail.get(count - 1).equals(head.get(count - 1)))) {
                return length(head.subList(0, count - 1)) + (count > 1 ? 1 : 0) + tail.get(count - 1).length();
            }
        }
        return 0;
    }

    /** Whether a line is another one, or begins with it and has more words. */
    private static boolean goesOn(String line, String later) {
        return later.startsWith(line)
                && (later.length() == line.length() || Character.isWhitespace(later.charAt(line.length()))
                        || Character.isIdeographic(later.codePointAt(line.length())));
    }

    private static List<String> lines(Cue cue) {
        var lines = cue.lines();
        lines.replaceAll(String::strip);
        return lines;
    }

    private static int length(List<String> lines) {
        int length = Math.max(0, lines.size() - 1);
        for (var line : lines) {
            length += line.length();
        }
        return length;
    }

    private static boolean touches(Cue before, Cue cue) {
        return before.end() == null || cue.start() == null || cue.start() - before.end() <= GAP;
    }

    private static Cue extended(Cue cue, Cue repeat) {
        return cue.end() == null || repeat.end() == null || repeat.end() <= cue.end() ? cue : cue.withEnd(repeat.end());
    }
}
