package dev.roundtable.transcript.format.caption.cue;

import java.util.HashMap;
import java.util.Map;

import dev.roundtable.transcript.format.caption.cue.Opening.Shape;

/**
 * Names before a colon that are not written like names of people: entries of a directory ({@code Weber, Anna:}), addresses and devices
 * of participants, and whatever begins most cues. Also names on a line of their own, which captions write once, and names behind
 * chevrons.
 */
final class ColonNames {

    /** The share of cues that begin with recurring words before a colon, from which these are labels. */
    private static final double DENSE = 0.6;

    private static final int MOST = 10_000;
    private static final int MOST_WORDS = 4;

    private final Map<String, NameCount> counts = new HashMap<>();
    private final Map<String, Boolean> accepted = new HashMap<>();
    private int cues;
    private Boolean dense;
    private Boolean directory;

    void seeCue() {
        cues++;
    }

    /** Counts the words before a colon at the beginning of a voice or cue; null is ignored. */
    void see(Opening opening) {
        if (opening == null) {
            return;
        }
        var count = counts.size() < MOST
                ? counts.computeIfAbsent(opening.label(), label -> new NameCount())
                : counts.get(opening.label());
        if (count != null) {
            count.lines++;
        }
    }

    /** Whether the words before a colon are a label. See {@link CueGrammar#opening}. */
    boolean accepts(Opening opening, boolean first, boolean chevrons, boolean more) {
        boolean alone = opening.shape() == Shape.COLON_LINE && (first && more || chevrons);
        if (chevrons && isShortName(opening.label())
                || alone && isShortName(opening.label())
                        && (Names.isInCapitals(opening.label()) || Names.isFull(opening.label()))) {
            return true;
        }
        return counts.containsKey(opening.label()) && accepted.computeIfAbsent(opening.label(), this::decide);
    }

    private static boolean isShortName(String label) {
        return label.split(" ", MOST_WORDS + 2).length <= MOST_WORDS && Names.isLikely(label);
    }

    private boolean decide(String label) {
        int lines = counts.get(label).lines;
        return Names.isOfDirectory(label) && (lines > 1 || isDirectory()) || lines > 1 && isDense();
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
