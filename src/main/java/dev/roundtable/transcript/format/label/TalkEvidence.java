package dev.roundtable.transcript.format.label;

/** Decides whether the labels of a file are those of people who talk. Lists and reports have words before colons, too. */
final class TalkEvidence {

    /** The least share of labelled lines with words of people who talk to each other. */
    private static final double TALK = 0.04;

    /** The least share of such lines if nobody speaks twice: lists have different words before each colon. */
    private static final double TALK_ONCE = 0.3;

    /** The share of labelled lines that are sentences from which no such words are needed. */
    private static final double TOLD = 0.7;

    /** Below this number of labelled lines, sentences may be short. */
    private static final int FEW = 8;

    private final LabelTally tally;

    TalkEvidence(LabelTally tally) {
        this.tally = tally;
    }

    /**
     * Whether people talk: labels that are no full names and no parts need words of people who talk to each other.
     *
     * @param allMarked whether only labels with emphasis or a time are accepted
     * @param beside whether there are labels in other forms
     */
    boolean isTalk(boolean allMarked, boolean beside) {
        long all = tally.sum(count -> count.accepted ? count.spoken : 0);
        long sure = tally
                .sum(count -> count.accepted && (count.known || count.part || count.plausibility == NamePlausibility.PROPER)
                        ? count.spoken
                        : 0);
        long talks = tally.sum(count -> count.accepted ? count.talks : 0);
        boolean once = tally.sum(count -> count.accepted && (count.known || count.part || count.lines > 1) ? 1 : 0) == 0;
        if (once && all >= FEW && !allMarked && !beside) {
            return talks >= TALK_ONCE * all;
        }
        if (allMarked || beside || 2 * sure > all || all < FEW / 2) {
            return true;
        }
        long told = tally.sum(count -> !count.accepted ? 0 : all < FEW ? count.ended : count.told);
        return talks > 0 && talks >= TALK * all || told >= TOLD * all;
    }
}
