package dev.roundtable.transcript.format.label.evidence;

import dev.roundtable.transcript.format.label.name.NamePlausibility;

/** Decides whether the labels of a file are those of people who talk. Lists and reports have words before colons, too. */
final class TalkEvidence {

    /** The least share of labelled lines with words of people who talk to each other. */
    private static final double TALK = 0.04;

    /** The least share of such lines if nobody speaks twice: lists have different words before each colon. */
    private static final double TALK_ONCE = 0.3;

    /** The share of labelled lines that are sentences, in a short talk of people with full names. */
    private static final double TOLD = 0.5;

    /** The share of such lines in the points of a document that are those of a talk. */
    private static final double MOSTLY_TALK = 0.6;

    /** So few labelled lines show nothing. */
    private static final int TOO_FEW = 4;

    /** So few items may be the topics of a talk. */
    private static final int LEAST_ITEMS = 3;

    /** Below this number of labelled lines, sentences may be short. */
    private static final int FEW = 8;

    private final LabelTally tally;

    TalkEvidence(LabelTally tally) {
        this.tally = tally;
    }

    /**
     * Whether people talk. Their words show it: they say I or you, or ask.
     *
     * @param beside whether there are labels in other forms
     */
    boolean isTalk(boolean beside) {
        if (tally.sum(count -> count.accepted && count.legend && count.lines > 2 ? 1 : 0) > 1) {
            return true;
        }
        long all = tally.sum(count -> count.accepted ? count.spoken + count.above : 0);
        if (all == 0 || all < TOO_FEW && tally.sum(count -> count.accepted ? count.ended : 0) > 0
                || tally.sum(count -> count.accepted && count.known ? 1 : 0) > 0) {
            return true;
        }
        long sure = tally.sum(count -> count.accepted && (count.part || count.plausibility == NamePlausibility.PROPER)
                ? count.spoken
                : 0);
        long talks = tally.sum(count -> count.accepted ? count.talks : 0);
        if (2 * tally.sum(count -> count.accepted ? count.rated : 0) > all) {
            return false;
        }
        boolean once = tally.sum(count -> count.accepted && (count.part || count.lines > 1) ? 1 : 0) == 0;
        if (once && all >= FEW && !beside) {
            return talks >= TALK_ONCE * all;
        }
        boolean items = isOfItems(all);
        if (tally.isOfRecords() && talks < (items ? MOSTLY_TALK : TALK_ONCE) * all || items && isBelowItems()) {
            return false;
        }
        if (!beside && isOfPoints(all) && talks < MOSTLY_TALK * all) {
            return false;
        }
        long ended = tally.sum(count -> count.accepted ? count.ended : 0);
        boolean few = 2 * sure > all && all < FEW && ended >= TOLD * all;
        return beside || few || talks > 0 && talks >= TALK * all;
    }

    /** Whether nearly all labels begin items of a list: the records of a document are written so. */
    private boolean isOfItems(long all) {
        return 10 * tally.sum(count -> count.accepted && !count.part ? count.listed : 0) >= 9 * all;
    }

    /** Whether each label stands once below nearly each item without a label: such items have fields. */
    private boolean isBelowItems() {
        long parents = tally.otherItems();
        return parents >= LEAST_ITEMS && tally.sum(count -> count.accepted
                && (count.lines > parents || 10 * count.lines < 8 * parents) ? 1 : 0) == 0;
    }

    /**
     * Whether the labels are the points of a document: most begin items of a list and hardly return, or most are words in small letters.
     *
     * @param all how many labelled lines have words
     */
    private boolean isOfPoints(long all) {
        long labels = tally.sum(count -> count.accepted && count.spoken > 0 ? 1 : 0);
        long listed = tally.sum(count -> count.accepted && !count.part ? count.listed : 0);
        long phrases = tally.sum(count -> count.accepted && !count.part && !count.single
                && count.plausibility == NamePlausibility.POSSIBLE ? 1 : 0);
        return labels > 2 && (2 * listed > all && 5 * labels >= 3 * all || 5 * phrases >= 2 * labels);
    }

    /** Whether all labels are words for a question or an answer, or only for questions, and nobody is named. */
    boolean isByQuestion() {
        long other = tally.sum(count -> count.accepted && (count.known || !count.asks && !count.answers) ? count.lines : 0);
        long answers = tally.sum(count -> count.accepted && count.answers ? count.lines : 0);
        long questions = tally.sum(count -> count.accepted && count.asks ? count.lines : 0);
        return other == 0 && answers != 1 && questions > 1 && tally.sum(count -> count.title && count.isField() ? 1 : 0) == 0;
    }
}
