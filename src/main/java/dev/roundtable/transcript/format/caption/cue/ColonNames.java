package dev.roundtable.transcript.format.caption.cue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.caption.cue.Opening.Shape;

/**
 * Names before a colon that are not written like names of people: entries of a directory ({@code Weber, Anna:}), addresses and devices
 * of participants, and whatever begins most cues. Also names on a line of their own, which captions write once, and names behind
 * chevrons.
 */
final class ColonNames {

    /** The share of cues that begin with recurring words before a colon, from which these are labels. */
    private static final double DENSE = 0.6;

    /** Music and a note of the captioner may stand above the first name. */
    private static final int LATEST_FIRST = 3;
    private static final int MOST = 10_000;
    private static final int MOST_WORDS = 4;

    private final Map<String, NameCount> counts = new HashMap<>();
    private final Map<String, Boolean> accepted = new HashMap<>();
    /** What stands before the first colon of the first cues; null if nothing does. */
    private String first;
    /** Names in capitals that stand alone on a line; no more than are needed. */
    private final Set<String> capitals = new HashSet<>();
    private int cues;
    private Boolean dense;
    private Boolean directory;
    private Boolean opens;

    void seeCue() {
        cues++;
    }

    /**
     * Counts the words before a colon at the beginning of a voice or cue; null is ignored.
     *
     * @param afterSentence whether a sentence ends before it, or a pause is before it
     */
    void see(Opening opening, boolean afterSentence) {
        if (opening == null) {
            return;
        }
        if (cues <= LATEST_FIRST && first == null) {
            first = opening.label();
        }
        var count = counts.size() < MOST
                ? counts.computeIfAbsent(opening.label(), label -> new NameCount())
                : counts.get(opening.label());
        if (count != null) {
            count.lines++;
            if (capitals.size() < 2 && opening.shape() == Shape.COLON_LINE && Names.isInCapitals(opening.label())
                    && isShortName(opening.label())) {
                capitals.add(opening.label());
            }
            count.afterSentence += afterSentence ? 1 : 0;
        }
    }

    /** Whether the words before a colon are a label. See {@link CueGrammar#opening}. */
    boolean accepts(Opening opening, boolean first, boolean chevrons, boolean more) {
        boolean alone = opening.shape() == Shape.COLON_LINE && (first && more || chevrons);
        if (chevrons && isShortName(opening.label()) || alone && isNameLine(opening.label())) {
            return true;
        }
        return counts.containsKey(opening.label()) && accepted.computeIfAbsent(opening.label(), this::decide);
    }

    /** Whether a line with only these words and a colon is a name. Several names in capitals are the style of the file. */
    private boolean isNameLine(String label) {
        boolean inCapitals = Names.isInCapitals(label);
        return inCapitals && capitals.size() > 1
                || isShortName(label) && (inCapitals || Names.isFull(label));
    }

    private static boolean isShortName(String label) {
        return label.split(" ", MOST_WORDS + 2).length <= MOST_WORDS && Names.isLikely(label);
    }

    private boolean decide(String label) {
        int lines = counts.get(label).lines;
        return Names.isOfDirectory(label) && (lines > 1 || isDirectory()) || lines > 1 && isDense()
                || opens() && isVoice(label);
    }

    /** Whether the file begins with a name that comes back, and others are between: a talk in long turns. */
    private boolean opens() {
        if (opens == null) {
            opens = first != null && counts.get(first).lines > 1 && isVoice(first)
                    && counts.keySet().stream().anyMatch(label -> !label.equals(first) && isVoice(label));
        }
        return opens;
    }

    private boolean isVoice(String label) {
        var count = counts.get(label);
        return count.afterSentence == count.lines && isShortName(label);
    }

    /** Whether at least two different labels are entries of a directory. */
    private boolean isDirectory() {
        if (directory == null) {
            directory = counts.keySet().stream().filter(Names::isOfDirectory).limit(2).count() > 1;
        }
        return directory;
    }

    private boolean isDense() {
        if (dense == null) {
            int recurring = 0;
            int names = 0;
            for (var count : counts.values()) {
                recurring += count.lines > 1 ? count.lines : 0;
                names += count.lines > 1 ? 1 : 0;
            }
            dense = names > 1 && recurring >= DENSE * cues;
        }
        return dense;
    }
}
