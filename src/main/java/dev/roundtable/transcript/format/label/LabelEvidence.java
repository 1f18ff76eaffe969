package dev.roundtable.transcript.format.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import dev.roundtable.transcript.script.LabelWords;

/**
 * Tells labels from prose with a colon in it, by how they stand in the whole file: labels recur, stand at the beginning of
 * paragraphs, and look like names; where nearly every paragraph begins with one, a single occurrence is believed too. A name that the
 * panel sheet gives needs no other evidence.
 */
public final class LabelEvidence {

    /** The share of paragraphs that begin with a label where everybody is labelled each time. */
    private static final double DENSE = 0.5;

    /** The share from which one label alone is believed. */
    private static final double MONOLOGUE = 0.9;

    /** Below this share of paragraphs, what recurs is a figure of speech. */
    private static final double SPARSE = 0.005;

    /** Where more than this share of the labels are set off by emphasis or a time, a bare colon is only a colon. */
    private static final double MARKED = 0.5;

    /** More different labels than any talk has: what comes later is prose. */
    private static final int MOST_LABELS = 100_000;

    private final Set<String> known;
    private final boolean cues;
    private final Map<String, LabelCount> byKey = new HashMap<>();
    /** The same counts by the label as it is written, so that each spelling is evened out only once. */
    private final Map<String, LabelCount> byLabel = new HashMap<>();
    private long paragraphs;
    private long times;
    private boolean opensWithLabel;
    private boolean decided;
    private boolean allMarked;
    private boolean firstNames;

    private LabelEvidence(Set<String> known, boolean cues) {
        this.known = known;
        this.cues = cues;
        this.firstNames = cues;
    }

    /** @param known the keys of names that need no other evidence */
    static LabelEvidence ofParagraphs(Set<String> known) {
        return new LabelEvidence(known, false);
    }

    /** @param known the keys of names that need no other evidence */
    public static LabelEvidence ofCues(Set<String> known) {
        return new LabelEvidence(known, true);
    }

    /** From now on, one word may be the name of somebody who speaks once; to be said before anything is asked. */
    void believeFirstNames() {
        firstNames = true;
    }

    /**
     * Takes note of a line.
     *
     * @param line how it begins; null where it names nobody
     * @param text all of it
     * @param startsParagraph whether a label would be expected there
     */
    public void see(LabelLine line, String text, boolean startsParagraph) {
        opensWithLabel |= paragraphs == 0 && startsParagraph && line != null && line.label() != null
                && NamePlausibility.of(line.label()) != NamePlausibility.NONE;
        paragraphs += startsParagraph ? 1 : 0;
        if (line == null) {
            return;
        }
        times += line.time() == null ? 0 : 1;
        var count = line.label() == null ? null : count(line.label());
        if (count != null) {
            count.lines++;
            count.starts += startsParagraph ? 1 : 0;
            count.marked += line.marked() ? 1 : 0;
            count.values += LabelExclusions.isValue(line.speech(text), count.part) ? 1 : 0;
        }
    }

    /** Whether a line begins with a label; to be asked when the whole file has been seen. */
    public boolean accepts(LabelLine line) {
        decide();
        var count = line == null || line.label() == null ? null : byLabel.get(line.label());
        return count != null && count.accepted && (line.marked() || !allMarked);
    }

    /** Whether a time at the beginning of a line is a mark of the transcript. */
    boolean acceptsTime(LabelLine line) {
        return line != null && line.time() != null && times > 1;
    }

    /** How many lines begin with a label. */
    long occurrences() {
        decide();
        return sum(count -> !count.accepted ? 0 : allMarked ? count.marked : count.lines);
    }

    /** How many of them look like names. */
    long names() {
        decide();
        return sum(count -> !count.accepted || !count.isName() ? 0 : allMarked ? count.marked : count.lines);
    }

    private LabelCount count(String label) {
        var count = byLabel.get(label);
        if (count == null && byLabel.size() < MOST_LABELS) {
            count = byKey.computeIfAbsent(Labels.key(label), key -> new LabelCount(known.contains(key)));
            count.look(NamePlausibility.of(label));
            count.thing = NamePlausibility.isThing(label);
            count.part |= LabelWords.isPart(Labels.name(label));
            byLabel.put(label, count);
        }
        return count;
    }

    private void decide() {
        if (decided) {
            return;
        }
        decided = true;
        long marked = sum(count -> count.recurs(true) ? count.marked : 0);
        long lines = sum(count -> count.recurs(false) ? count.lines : 0);
        long names = sum(count -> count.recurs(false) && (count.isName() || count.marked > 0) ? count.lines : 0);
        allMarked = marked > MARKED * names;
        long recurring = allMarked ? marked : lines;
        long once = sum(count -> count.mayOccurOnce(allMarked) ? 1 : 0);
        boolean dense = allMarked || recurring + once >= DENSE * paragraphs;
        long voices = sum(count -> count.recurs(allMarked) ? 1 : 0) + (dense ? once : 0);
        boolean monologue = recurring > 0 && (allMarked || recurring >= MONOLOGUE * paragraphs);
        if (recurring >= SPARSE * paragraphs && recurring > 0 && voices > 1 || monologue) {
            byKey.values().forEach(count -> count.accepted = count.recurs(allMarked)
                    || count.mayOccurOnce(allMarked) && (dense || count.part || count.shape == NamePlausibility.PROPER));
        } else if (recurring == 0) {
            acceptOnce(dense);
        }
    }

    /**
     * A round in which everybody speaks once. In cues it is enough that the first begins with a label, for captions say who speaks
     * where the voice changes (podcast-namespace, transcripts.md, SRT); in text, prose may begin so.
     */
    private void acceptOnce(boolean dense) {
        var once = byKey.values().stream().filter(count -> count.mayOccurOnce(false))
                .filter(count -> count.part || count.shape == NamePlausibility.PROPER
                        || firstNames && count.shape == NamePlausibility.CAPITALS)
                .filter(count -> cues && opensWithLabel || dense || count.marked > 0).toList();
        if (once.size() > 1) {
            once.forEach(count -> count.accepted = true);
        }
    }

    private long sum(ToLongFunction<LabelCount> number) {
        return byKey.values().stream().mapToLong(number).sum();
    }
}
