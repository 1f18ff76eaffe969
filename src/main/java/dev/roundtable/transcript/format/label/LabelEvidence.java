package dev.roundtable.transcript.format.label;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import dev.roundtable.transcript.script.LabelWords;

/**
 * Distinguishes labels from prose with colons, by their occurrences in the whole file. Labels recur, begin paragraphs and look like
 * names. If nearly every paragraph begins with a label, one occurrence is enough. A name in the panel sheet needs no other evidence.
 * Call {@link #see} with every line before all other methods.
 */
public final class LabelEvidence {

    /** The share of paragraphs with a label from which the file is expected to label every turn. */
    private static final double DENSE = 0.5;

    /** The share from which the file may have a single label. */
    private static final double MONOLOGUE = 0.9;

    /** Below this share of paragraphs, recurring words before a colon are a figure of speech. */
    private static final double SPARSE = 0.005;

    /** Above this share of labels with emphasis or a time, words without them are no labels. */
    private static final double MARKED = 0.5;

    /** No talk has more different labels: later ones are prose. */
    private static final int MOST_LABELS = 100_000;

    private final Set<String> known;
    private final boolean cues;
    private final Map<String, LabelCount> byKey = new HashMap<>();
    /** The same counts by the label as written, so that each spelling is normalized only once. */
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

    /**
     * The evidence of a text with paragraphs.
     *
     * @param known the keys of names that need no other evidence
     */
    static LabelEvidence ofParagraphs(Set<String> known) {
        return new LabelEvidence(known, false);
    }

    /**
     * The evidence of cues.
     *
     * @param known the keys of names that need no other evidence
     */
    public static LabelEvidence ofCues(Set<String> known) {
        return new LabelEvidence(known, true);
    }

    /** Accepts a single word as the name of somebody who speaks once. It is called before all questions. */
    void believeFirstNames() {
        firstNames = true;
    }

    /**
     * Counts a line.
     *
     * @param line its beginning; null if it has no label and no time
     * @param text the whole line
     * @param startsParagraph whether a label is expected here
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

    /** Whether a line begins with a label. It is called after all lines were counted. */
    public boolean accepts(LabelLine line) {
        decide();
        var count = line == null || line.label() == null ? null : byLabel.get(line.label());
        return count != null && count.accepted && (line.marked() || !allMarked);
    }

    /** Whether a time at the beginning of a line belongs to the transcript and not to the words. */
    boolean acceptsTime(LabelLine line) {
        return line != null && line.time() != null && times > 1;
    }

    /** How many lines begin with a label. */
    long occurrences() {
        decide();
        return sum(count -> !count.accepted ? 0 : allMarked ? count.marked : count.lines);
    }

    /** How many lines begin with a label that looks like a name. */
    long names() {
        decide();
        return sum(count -> !count.accepted || !count.isName() ? 0 : allMarked ? count.marked : count.lines);
    }

    private LabelCount count(String label) {
        var count = byLabel.get(label);
        if (count == null && byLabel.size() < MOST_LABELS) {
            count = byKey.computeIfAbsent(Labels.key(label), key -> new LabelCount(known.contains(key)));
            count.add(NamePlausibility.of(label));
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
                    || count.mayOccurOnce(allMarked) && (dense || count.part || count.plausibility == NamePlausibility.PROPER));
        } else if (recurring == 0) {
            acceptOnce(dense);
        }
    }

    /**
     * Accepts labels of a talk in which everybody speaks once. In cues, it is enough that the first cue begins with a label, because
     * captions name the speaker where the voice changes (podcast-namespace, transcripts.md, SRT). In text, prose may begin so, too.
     */
    private void acceptOnce(boolean dense) {
        var once = byKey.values().stream().filter(count -> count.mayOccurOnce(false))
                .filter(count -> count.part || count.plausibility == NamePlausibility.PROPER
                        || firstNames && count.plausibility == NamePlausibility.CAPITALS)
                .filter(count -> cues && opensWithLabel || dense || count.marked > 0).toList();
        if (once.size() > 1) {
            once.forEach(count -> count.accepted = true);
        }
    }

    private long sum(ToLongFunction<LabelCount> number) {
        return byKey.values().stream().mapToLong(number).sum();
    }
}
