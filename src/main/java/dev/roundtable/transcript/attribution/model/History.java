package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.name.Part;

/**
 * What a reading remembers while a voice speaks, as one number: who spoke last on the other side (for a panelist who led, for a
 * moderator who answered), and how far down the roster panelists have spoken.
 */
public final class History {

    private static final int MOST_PASSED = 2;

    private final int nobody;
    private final int[] ordinal;
    private final int steps;

    public History(Observations observations) {
        this.nobody = observations.voices() - 1;
        this.ordinal = new int[observations.voices()];
        int panelists = 0;
        for (int v = 0; v < ordinal.length; v++) {
            ordinal[v] = observations.part(v) == Part.PANELIST ? ++panelists : 0;
        }
        this.steps = panelists + 1;
    }

    public int size() {
        return (nobody + 1) * steps;
    }

    /** What is remembered when a body begins with a voice, or goes on with one when everybody may have spoken. */
    int start(int voice, boolean begins) {
        return nobody * steps + (begins ? ordinal[voice] : steps - 1);
    }

    /** Who spoke last on the other side. */
    int back(int history) {
        return history / steps;
    }

    /** What is remembered when another voice follows. */
    int after(int voice, int history, int following) {
        boolean sameSide = (ordinal[voice] > 0) == (ordinal[following] > 0);
        int back = sameSide ? back(history) : voice;
        return back * steps + Math.max(history % steps, ordinal[following]);
    }

    /** How many panelists are passed over who are listed before a voice and have not spoken, two at most. */
    int passedOver(int history, int voice) {
        return Math.max(0, Math.min(MOST_PASSED, ordinal[voice] - history % steps - 1));
    }
}
