package dev.roundtable.transcript.format.caption.cue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.caption.cue.Opening.Shape;
import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.line.Sounds;

/**
 * Names in brackets before words: {@code [SPEAKER_00]: How are they?} or {@code [Anna Weber] They are low.} Captions write sounds in
 * brackets, too. Without a colon, names are believed only if several people have them and they are frequent.
 */
final class BracketNames {

    /** The share of cues with names in brackets from which the file names its voices like this. */
    private static final double FREQUENT = 0.1;

    /** No talk has more different labels: later ones are words. */
    private static final int MOST = 10_000;

    /** A name in small letters occurs at least so often. */
    private static final int OFTEN = 3;

    /** The share of cues that must begin with words in brackets if names may have small letters. */
    private static final double MOST_CUES = 0.8;

    /** So often occurs each name on average. */
    private static final int FEW = 4;

    private final Set<String> known;
    private final Map<String, NameCount> counts = new HashMap<>();
    private final Map<String, Boolean> accepted = new HashMap<>();
    private int cues;
    /** How often all counted names occur. */
    private int total;
    private Boolean frequent;

    BracketNames(Set<String> known) {
        this.known = known;
    }

    void seeCue() {
        cues++;
    }

    /**
     * Counts a name in brackets.
     *
     * @param followed whether words are behind it or on the next line of the cue
     */
    void see(Opening opening, boolean followed) {
        var count = counts.size() < MOST
                ? counts.computeIfAbsent(opening.label(), label -> new NameCount())
                : counts.get(opening.label());
        if (count != null) {
            count.lines++;
            total++;
            count.colons += opening.shape() == Shape.BRACKET_COLON ? 1 : 0;
            count.followed += followed ? 1 : 0;
        }
    }

    /** Whether words in brackets are a name. It is called after all cues were counted. */
    boolean accepts(Opening opening) {
        return accepted.computeIfAbsent(opening.label(), this::decide);
    }

    /** Whether words in brackets would be a name if more cues had one. */
    boolean nearlyAccepts(Opening opening) {
        var count = counts.get(opening.label());
        return count != null && count.followed > 0 && isCandidate(opening.label(), count);
    }

    private boolean decide(String label) {
        var count = counts.get(label);
        if (count == null || count.followed == 0) {
            return false;
        }
        if (Names.isCounted(label) || known.contains(Labels.key(label))) {
            return true;
        }
        boolean colon = count.colons > 0 && (Names.isLikely(label) || count.lines > 1) && !Sounds.isSound(label);
        return colon || isCandidate(label, count) && isFrequent();
    }

    private boolean isFrequent() {
        if (frequent == null) {
            int names = 0;
            int lines = 0;
            for (var entry : counts.entrySet()) {
                if (isCandidate(entry.getKey(), entry.getValue())) {
                    names++;
                    lines += entry.getValue().lines;
                }
            }
            frequent = names > 1 && lines >= FREQUENT * cues;
        }
        return frequent;
    }

    private boolean isCandidate(String label, NameCount count) {
        return 2 * count.followed >= count.lines && !Sounds.isSound(label) && (Names.isLikely(label) || isInEveryCue(label));
    }

    /** Whether a label in small letters is a name, because nearly every cue begins with one of a few: nothing sounds so often. */
    private boolean isInEveryCue(String label) {
        return counts.get(label) != null && counts.get(label).lines >= OFTEN && total >= MOST_CUES * cues
                && FEW * counts.size() <= total;
    }
}
