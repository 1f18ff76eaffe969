package dev.roundtable.transcript.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells labels from prose with a colon in it, by how they stand in the whole file: labels recur, stand at the beginning of
 * paragraphs, and look like names; where nearly every paragraph begins with one, a single occurrence is believed too.
 */
final class LabelEvidence {

    /** The share of paragraphs that begin with a label where everybody is labelled each time. */
    private static final double DENSE = 0.5;

    /** Below this share of paragraphs, what recurs is a figure of speech. */
    private static final double SPARSE = 0.02;

    /** Where more than this share of the labels are set off by emphasis or a time, a bare colon is only a colon. */
    private static final double MARKED = 0.5;

    private static final int MOST_LABELS = 100_000;

    private final Map<String, Count> counts = new HashMap<>();
    private long paragraphs;
    private long times;
    private Set<String> accepted;
    private boolean allMarked;

    /** What was seen of one label. */
    private static final class Count {
        final NameShape shape;
        int lines;
        int starts;
        int marked;

        Count(NameShape shape) {
            this.shape = shape;
        }

        boolean recurs(boolean mustBeMarked) {
            return shape != NameShape.NONE && (mustBeMarked ? marked > 1 : starts > 1 && 2 * starts > lines);
        }

        boolean mayOccurOnce(boolean mustBeMarked) {
            return shape != NameShape.NONE && (mustBeMarked ? marked == 1 : starts == 1 && lines == 1);
        }
    }

    /**
     * Takes note of a line.
     *
     * @param line how it begins; null where it names nobody
     * @param startsParagraph whether a label would be expected there
     */
    void see(LabelLine line, boolean startsParagraph) {
        paragraphs += startsParagraph ? 1 : 0;
        if (line == null) {
            return;
        }
        times += line.time() == null ? 0 : 1;
        if (line.label() != null && counts.size() < MOST_LABELS) {
            var count = counts.computeIfAbsent(Labels.key(line.label()), key -> new Count(NameShape.of(line.label())));
            count.lines++;
            count.starts += startsParagraph ? 1 : 0;
            count.marked += line.marked() ? 1 : 0;
        }
    }

    /** Whether a line begins with a label; to be asked when the whole file has been seen. */
    boolean accepts(LabelLine line) {
        return line != null && line.label() != null && accepted().contains(Labels.key(line.label()))
                && (line.marked() || !allMarked);
    }

    /** Whether a time at the beginning of a line is a mark of the transcript. */
    boolean acceptsTime(LabelLine line) {
        return line != null && line.time() != null && times > 1;
    }

    /** How many lines begin with a label. */
    long occurrences() {
        return accepted().stream().map(counts::get).mapToLong(count -> allMarked ? count.marked : count.lines).sum();
    }

    private Set<String> accepted() {
        if (accepted == null) {
            accepted = new HashSet<>();
            long marked = counts.values().stream().filter(count -> count.recurs(true)).mapToLong(count -> count.marked).sum();
            long recurring = counts.values().stream().filter(count -> count.recurs(false)).mapToLong(count -> count.lines)
                    .sum();
            allMarked = marked > MARKED * recurring;
            recurring = allMarked ? marked : recurring;
            if (recurring >= SPARSE * paragraphs) {
                accept(recurring);
            }
        }
        return accepted;
    }

    private void accept(long recurring) {
        long once = counts.values().stream().filter(count -> count.mayOccurOnce(allMarked)).count();
        boolean believed = allMarked || recurring + once >= DENSE * paragraphs;
        counts.forEach((key, count) -> {
            boolean proper = count.shape == NameShape.PROPER && recurring > 0;
            if (count.recurs(allMarked) || count.mayOccurOnce(allMarked) && (believed || proper)) {
                accepted.add(key);
            }
        });
    }
}
