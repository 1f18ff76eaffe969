package dev.roundtable.transcript.attribution;

/**
 * What a reading remembers while a voice speaks, as one number: who spoke last on the other side (for a panelist who led, for a
 * moderator who answered), and how far down the roster panelists have spoken.
 */
final class Memory {

    /**
     * People are listed as they come to speak, mostly: log-odds against each panelist who is passed over, for the first two. A hint
     * that a name outweighs.
     */
    private static final double PASSED_OVER = -2;
    private static final int MOST = 2;

    private final Observations seen;
    private final int nobody;
    private final int[] ordinal;
    private final int steps;
    private final double[] factors = new double[MOST + 1];

    Memory(Observations seen) {
        this.seen = seen;
        this.nobody = seen.voices() - 1;
        this.ordinal = new int[seen.voices()];
        int panelists = 0;
        for (int v = 0; v < ordinal.length; v++) {
            ordinal[v] = seen.part(v) == Part.PANELIST ? ++panelists : 0;
        }
        this.steps = panelists + 1;
        for (int k = 0; k <= MOST; k++) {
            factors[k] = Math.exp(PASSED_OVER * k);
        }
    }

    int size() {
        return seen.voices() * steps;
    }

    /** What is remembered when a body begins with a voice, or goes on with one when everybody may have spoken. */
    int start(int voice, boolean begins) {
        return nobody * steps + (begins ? ordinal[voice] : steps - 1);
    }

    /** Who spoke last on the other side. */
    int back(int memory) {
        return memory / steps;
    }

    /** What is remembered when another voice follows. */
    int after(int voice, int memory, int following) {
        boolean sameSide = (ordinal[voice] > 0) == (ordinal[following] > 0);
        int back = sameSide ? back(memory) : voice;
        return back * steps + Math.max(memory % steps, ordinal[following]);
    }

    /** The factor for a voice that comes before those who are listed ahead of it. */
    double order(int memory, int voice) {
        int passed = ordinal[voice] - memory % steps - 1;
        return factors[Math.max(0, Math.min(MOST, passed))];
    }
}
