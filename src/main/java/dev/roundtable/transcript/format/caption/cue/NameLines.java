package dev.roundtable.transcript.format.caption.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.label.name.Labels;

/** Names without a colon on the first line of every cue, with the words below them, as meeting services once wrote. */
final class NameLines {

    /** The share of cues that must have a name on their first line. */
    private static final double EVERY = 0.9;

    private static final int LONGEST = 60;
    private static final int MOST = 10_000;
    private static final String SENTENCE = ".!?。！？…:：";

    private final Set<String> known;
    private final Map<String, Integer> counts = new HashMap<>();
    private int cues;
    private int candidates;
    private Boolean used;

    NameLines(Set<String> known) {
        this.known = known;
    }

    void see(List<String> lines) {
        cues++;
        var first = lines.get(0).strip();
        boolean name = lines.size() > 1 && first.length() <= LONGEST && !first.isEmpty()
                && SENTENCE.indexOf(first.charAt(first.length() - 1)) < 0;
        if (name && (counts.size() < MOST || counts.containsKey(first))) {
            candidates++;
            counts.merge(first, 1, Integer::sum);
        }
    }

    /** Whether the first line of a cue is a name. It is called after all cues were counted. */
    boolean accepts(String line) {
        if (used == null) {
            used = decide();
        }
        return used && counts.containsKey(line);
    }

    private boolean decide() {
        if (candidates < 2 || candidates < EVERY * cues) {
            return false;
        }
        int recurring = 0;
        int named = 0;
        int full = 0;
        for (var count : counts.entrySet()) {
            int lines = count.getValue();
            boolean sure = known.contains(Labels.key(count.getKey()));
            recurring += lines > 1 || sure ? lines : 0;
            named += sure || Names.isLikely(count.getKey()) ? lines : 0;
            full += sure || Names.isFull(count.getKey()) ? lines : 0;
        }
        return named >= EVERY * candidates && (2 * recurring >= candidates || full == candidates);
    }
}
