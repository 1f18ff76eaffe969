package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.name.Part;

/**
 * Encodes the history of a reading as one number: the last voice of the other side (a leader, if a panelist speaks; a panelist, if a
 * leader speaks), and the last panelist in the order of the roster who has spoken.
 */
public final class History {

    private static final int MOST_PASSED = 2;

    private final int nobody;
    private final int[] ordinal;
    private final int steps;
    private final int[] back;

    /** The histories of a body with these voices. */
    public History(Observations observations) {
        this.nobody = observations.voices() - 1;
        this.ordinal = new int[observations.voices()];
        int panelists = 0;
        for (int v = 0; v < ordinal.length; v++) {
            ordinal[v] = observations.part(v) == Part.PANELIST ? ++panelists : 0;
        }
        this.steps = panelists + 1;
        this.back = new int[size()];
        for (int k = 0; k < back.length; k++) {
            back[k] = k / steps;
        }
    }

    /** The number of histories. */
    public int size() {
        return (nobody + 1) * steps;
    }

    /** The history of the first voice, at the beginning of a body or in the middle of it, where everybody may have spoken. */
    int start(int voice, boolean begins) {
        return nobody * steps + (begins ? ordinal[voice] : steps - 1);
    }

    /** The last voice of the other side. */
    int back(int history) {
        return back[history];
    }

    /** The history after another voice follows. */
    int after(int voice, int history, int following) {
        boolean sameSide = (ordinal[voice] > 0) == (ordinal[following] > 0);
        int other = sameSide ? back[history] : voice;
        return other * steps + Math.max(history - back[history] * steps, ordinal[following]);
    }

    /** How many panelists before a voice in the roster have not spoken; at most two. */
    int passedOver(int history, int voice) {
        return Math.max(0, Math.min(MOST_PASSED, ordinal[voice] - history % steps - 1));
    }
}
