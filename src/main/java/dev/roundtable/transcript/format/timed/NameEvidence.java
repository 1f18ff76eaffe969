package dev.roundtable.transcript.format.timed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.format.label.name.Labels;
import dev.roundtable.transcript.format.timed.line.VoiceName;

/** Decides from all candidates of one place in the grammar, such as the lines above a time, whether names stand there. */
final class NameEvidence {

    /** The share of candidates that must look like names. */
    private static final double LIKELY = 0.5;

    /** The share of candidates that must recur. */
    private static final double RECURRING = 0.5;

    /** A file with no more names than these may name everybody once. */
    private static final int FEW = 8;

    private final Set<String> known;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> names;

    /**
     * @param names the clean candidates, in order
     * @param known keys of names that need no other evidence
     */
    NameEvidence(List<String> names, Set<String> known) {
        this.names = names;
        this.known = known;
        names.stream().filter(VoiceName::mayBe).forEach(name -> counts.merge(Labels.key(name), 1, Integer::sum));
    }

    /** Whether the place holds names: most candidates look like names, and they recur or are certain. */
    boolean holdsNames() {
        if (names.isEmpty()) {
            return false;
        }
        long likely = names.stream().filter(this::isLikely).count();
        long recurring = names.stream().filter(this::recurs).count();
        long certain = names.stream().filter(name -> recurs(name) || VoiceName.isCertain(name)).count();
        boolean once = names.size() <= FEW && likely == names.size() && 2 * certain >= names.size();
        return likely >= LIKELY * names.size() && (recurring >= RECURRING * names.size() || once);
    }

    /** How many different names there are. */
    int voices() {
        return new HashSet<>(counts.keySet()).size();
    }

    private boolean isLikely(String name) {
        return VoiceName.isLikely(name) || recurs(name);
    }

    private boolean recurs(String name) {
        var key = Labels.key(name);
        return known.contains(key) || counts.getOrDefault(key, 0) > 1;
    }
}
