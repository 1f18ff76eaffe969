package dev.roundtable.transcript.format.label.evidence;

import java.util.ArrayList;
import java.util.List;

import dev.roundtable.transcript.format.label.name.NamePlausibility;

/**
 * Decides about labels that only the other labels of a file explain, after those were accepted: words of sentences that are names, too,
 * and topics that are none.
 */
final class LabelCompany {

    /** The share of labels in lists from which labels begin items of lists. In cues, a dash begins any words. */
    private static final double LISTS = 0.25;

    /** This many different initials are a convention of the file. */
    private static final int INITIALS = 3;

    /** The share of paragraphs with a label from which a word that occurs once is one. */
    private static final double MONOLOGUE = 0.9;

    private final LabelTally tally;
    private final boolean allMarked;

    /** @param allMarked whether only labels with emphasis or a time are accepted */
    LabelCompany(LabelTally tally, boolean allMarked) {
        this.tally = tally;
        this.allMarked = allMarked;
    }

    /** Rejects items of lists and topics that occur once among the labels of other lines. */
    void denyTopics() {
        long listed = tally.sum(count -> count.accepted ? count.listed : 0);
        boolean lists = listed >= LISTS * tally.sum(count -> count.accepted ? count.lines : 0);
        boolean byInitials = isByInitials();
        for (var count : tally.all()) {
            count.topic = count.mayBeTopic(lists, byInitials);
            count.accepted &= !count.topic;
        }
    }

    /**
     * Accepts words of sentences that are names, too, such as Will and May, or initials such as IS, if they begin turns as other names of
     * the same form do.
     */
    void acceptWords() {
        var words = new ArrayList<>(eligibleWords());
        if (isByInitials()) {
            tally.all().stream().filter(count -> count.isNote() && count.lines > 1 && !count.isField()
                    && count.begins() == count.lines).forEach(words::add);
        }
        if (words.isEmpty()) {
            return;
        }
        long accepted = tally.sum(count -> count.accepted ? 1 : 0);
        long initials = tally.sum(count -> count.accepted && count.initials ? 1 : 0);
        long single = tally.sum(count -> count.accepted && count.single ? 1 : 0);
        long lines = tally.sum(count -> count.accepted ? count.lines : 0);
        long more = words.stream().mapToLong(count -> count.lines).sum();
        boolean dense = lines + more >= MONOLOGUE * tally.paragraphs();
        boolean byInitials = isByInitials();
        boolean only = accepted == 0 && words.size() > 1 && dense && more > words.size();
        for (var word : words) {
            boolean alike = accepted > 0 && 2 * (word.initials ? initials : single) >= accepted;
            word.accepted = only || alike && (word.lines > 1 || dense || word.initials && byInitials && !word.isNote());
        }
    }

    /** The words of sentences that begin turns wherever they occur. */
    List<LabelCount> eligibleWords() {
        return tally.all().stream().filter(count -> count.plausibility == NamePlausibility.WORD && !count.isField()
                && count.begins() == count.lines && (!allMarked || count.marked == count.lines)).toList();
    }

    /** Whether most labels are initials. */
    private boolean isByInitials() {
        long accepted = tally.sum(count -> count.accepted ? 1 : 0);
        long initials = tally.sum(count -> count.accepted && count.initials ? 1 : 0);
        return initials >= INITIALS && 2 * initials > accepted;
    }
}
