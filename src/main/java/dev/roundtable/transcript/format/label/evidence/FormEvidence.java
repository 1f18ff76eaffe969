package dev.roundtable.transcript.format.label.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.roundtable.transcript.format.label.form.LabelLine;
import dev.roundtable.transcript.format.label.form.LabelShape;
import dev.roundtable.transcript.format.label.name.Labels;

/**
 * Decides from the whole file whether one form of lines without a colon behind the name is a form of labels: its names recur or are
 * several, words of speech follow, and it is frequent. Call {@link #see} with every line of the form before all other methods.
 */
final class FormEvidence {

    /** No talk has more different labels: later ones are prose. */
    private static final int MOST_LABELS = 100_000;
    /** The share of blocks that begin with a label from which one occurrence of a name is enough. */
    private static final double DENSE = 0.5;

    /** The share of blocks that names with positions begin in a short talk; blank lines may follow them, too. */
    private static final double POSITIONS = 0.45;

    /** The share of blocks that begin with a label from which a name of one word is believed once. */
    private static final double REGULAR = 0.8;

    /** This many different initials are a convention of the file. */
    private static final int INITIALS = 3;

    /** Letters for a question and an answer: English, German, French, Spanish, Italian. */
    private static final List<String> PAIRS = List.of("QA", "FA", "QR", "PR", "DR");

    private final LabelShape shape;
    private final Set<String> known;
    private final Map<String, FormCount> byKey = new HashMap<>();
    private final Map<String, FormCount> byLabel = new HashMap<>();
    private long inside;
    private String letters = "";

    /** @param known the keys of names that need no other evidence */
    FormEvidence(LabelShape shape, Set<String> known) {
        this.shape = shape;
        this.known = known;
    }

    /**
     * Counts a line of this form.
     *
     * @param spoken whether words of speech follow, on the line or below it
     * @param startsBlock whether the line begins the file, or follows a blank line
     */
    void see(LabelLine line, boolean spoken, boolean startsBlock) {
        var count = byLabel.get(line.label());
        if (count == null) {
            if (byLabel.size() == MOST_LABELS) {
                return;
            }
            count = byKey.computeIfAbsent(Labels.key(line.label()),
                    key -> new FormCount(shape, line.label(), known.contains(key)));
            byLabel.put(line.label(), count);
        }
        count.lines++;
        count.spoken += spoken ? 1 : 0;
        count.blocks += startsBlock ? 1 : 0;
        count.marked += line.marked() ? 1 : 0;
        inside += startsBlock ? 0 : 1;
    }

    /**
     * Decides which labels are accepted.
     *
     * @param blocks the number of blocks of lines between blank lines
     * @param colons the keys of voices that have labels before a colon
     */
    void decide(long blocks, Set<String> colons) {
        if (shape == LabelShape.DASH && !colons.isEmpty()) {
            byKey.forEach((key, count) -> count.accepted = count.marked == count.lines && count.mayName()
                    && (count.recurs() || count.isAlso(colons)));
            if (occurrences() > 0) {
                // one that recurs shows that a bracket and a dash are a form of labels here
                byKey.values().forEach(count -> count.accepted |= count.marked == count.lines && count.mayName()
                        && count.isPerson());
                return;
            }
        }
        double all = Math.max(1, blocks + inside);
        long recurring = lines(FormCount::recurs);
        long names = lines(count -> count.mayName() && (count.recurs() || count.isPerson()));
        boolean dense = names >= DENSE * all;
        long voices = count(dense ? count -> count.mayName() : FormCount::recurs);
        boolean used = voices > 1 && names > 1 && names >= share() * all && (recurring > 1 || names >= 0.9 * all);
        used &= switch (shape) {
            case LETTER -> recurring > 2 && acceptsPair();
            case STOP, DASH -> recurring > 2 && count(FormCount::recurs) > 1;
            case LINE -> recurring > 3 && count(FormCount::recurs) > 1
                    || recurring > 1 && lines(count -> count.hasPosition() && count.spoken == count.lines) >= POSITIONS * all;
            default -> true;
        };
        if (used) {
            byKey.forEach((key, count) -> count.accepted = shape == LabelShape.LETTER
                    ? letters.contains(key)
                    : count.recurs() || count.mayName() && (dense || count.isPerson()));
            acceptInitials();
            acceptCapitals();
            acceptCounted();
            acceptRegular(blocks);
        }
    }

    /** Accepts a name of one word that occurs once above its own paragraph, if nearly every paragraph begins with a label. */
    private void acceptRegular(long blocks) {
        if (shape == LabelShape.LINE && occurrences() >= REGULAR * blocks) {
            counts().stream().filter(count -> !count.accepted && count.blocks == count.lines && count.mayBeName())
                    .forEach(count -> {
                        count.accepted = true;
                        count.once = true;
                    });
        }
    }

    /** Whether a label is only believed because nearly every paragraph begins with one. */
    boolean isOnce(LabelLine line) {
        var count = byLabel.get(line.label());
        return count != null && count.once;
    }

    /** Accepts a voice that speaks once, such as Speaker 3, if other voices of the file are counted by the same word. */
    private void acceptCounted() {
        var words = counts().stream().filter(count -> count.accepted && count.counted != null).map(count -> count.counted)
                .collect(Collectors.toSet());
        counts().forEach(count -> count.accepted |= words.contains(count.counted) && count.spoken == count.lines);
    }

    /** Accepts a surname in capitals that occurs once alone on its line, if the names that recur are written so. */
    private void acceptCapitals() {
        long recurring = lines(FormCount::recurs);
        if (shape == LabelShape.LINE && 2 * lines(count -> count.recurs() && count.isInCapitals()) > recurring) {
            byKey.values().forEach(count -> count.accepted |= count.isSurnameInCapitals());
        }
    }

    /** Chooses the letters for a question and an answer that the file has: Q and A, in German F and A, in French Q and R. */
    private boolean acceptsPair() {
        letters = PAIRS.stream().filter(pair -> pair.chars().allMatch(c -> byKey.containsKey(String.valueOf((char) c))))
                .max(Comparator
                        .comparingInt(pair -> byKey.get(pair.substring(0, 1)).lines + byKey.get(pair.substring(1)).lines))
                .orElse("");
        return !letters.isEmpty();
    }

    /** Accepts initials that are also a word or the name of a note, such as IS and PS, if most labels are initials. */
    private void acceptInitials() {
        long initials = count(count -> count.accepted && count.initials);
        if (initials >= INITIALS && 2 * initials > voices()) {
            byKey.values().forEach(count -> count.accepted |= count.recursAsInitials());
        }
    }

    /** The least share of blocks that begin with a label. A form that prose has, too, must be frequent. */
    private double share() {
        return switch (shape) {
            case LETTER, STOP, LINE -> 0.1;
            case ANGLE -> 0.3;
            default -> DENSE;
        };
    }

    /** How many labels are accepted. */
    long voices() {
        return count(count -> count.accepted);
    }

    /** How many lines begin with an accepted label. */
    long occurrences() {
        return lines(count -> count.accepted);
    }

    /** Whether a line begins with a label. */
    boolean accepts(LabelLine line) {
        var count = byLabel.get(line.label());
        return count != null && count.accepted;
    }

    /** Whether a label is of a person and recurs, or has an affiliation, and is not accepted. */
    boolean isNear(LabelLine line) {
        var count = byLabel.get(line.label());
        return count != null && !count.accepted && count.isPerson() && (count.recurs() || line.label().endsWith(")"));
    }

    private long lines(Predicate<FormCount> which) {
        return counts().stream().filter(which).mapToLong(count -> count.lines).sum();
    }

    private long count(Predicate<FormCount> which) {
        return counts().stream().filter(which).count();
    }

    private Collection<FormCount> counts() {
        return byKey.values();
    }
}
