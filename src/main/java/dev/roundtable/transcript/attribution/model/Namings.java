package dev.roundtable.transcript.attribution.model;

import dev.roundtable.transcript.attribution.model.Features.Naming;
import dev.roundtable.transcript.attribution.name.Mention;

/** Finds the person whom each voice has named last before each place, and how. It is a hint who speaks after a turn. */
final class Namings {

    /** How many clauses before the end of a turn a call is near. */
    private static final int NEAR = 6;

    private final int voices;
    private final int[] places;
    private final int[][] calledAt;
    private final int[][] called;
    private final int[][] namedAt;
    private final int[][] named;

    Namings(Observations observations, int[] places) {
        this.voices = observations.voices();
        this.places = places;
        this.calledAt = new int[places.length][];
        this.called = new int[places.length][];
        this.namedAt = new int[places.length][];
        this.named = new int[places.length][];
        var latest = new int[][]{ new int[voices], new int[voices], new int[voices], new int[voices] };
        java.util.Arrays.fill(latest[0], -1);
        java.util.Arrays.fill(latest[2], -1);
        int i = places[0];
        for (int j = 0; j < places.length; j++) {
            for (; i < places[j]; i++) {
                for (var mention : observations.mentions(i)) {
                    note(mention, i, latest);
                }
            }
            calledAt[j] = latest[0].clone();
            called[j] = latest[1].clone();
            namedAt[j] = latest[2].clone();
            named[j] = latest[3].clone();
        }
    }

    private void note(Mention mention, int clause, int[][] latest) {
        int row = mention.kind().calls() ? 0 : mention.kind() == Mention.Kind.MENTIONED ? 2 : -1;
        for (int v = 0; row >= 0 && v < voices; v++) {
            if (v != mention.person()) {
                latest[row][v] = clause;
                latest[row + 1][v] = mention.person();
            }
        }
    }

    /** How a voice that speaks from one place to another names somebody: {@code Naming.ordinal() * voices + who}. */
    int of(int from, int to, int voice) {
        if (calledAt[to][voice] >= places[from]) {
            return call(to, voice);
        }
        return namedAt[to][voice] >= places[from] ? Naming.NAMED.ordinal() * voices + named[to][voice] : 0;
    }

    /** All possible results of {@link #of} for turns of a voice that end at a place. */
    int[] possible(int to, int voice) {
        int name = Naming.NAMED.ordinal() * voices + named[to][voice];
        if (calledAt[to][voice] < 0) {
            return namedAt[to][voice] < 0 ? new int[]{ 0 } : new int[]{ 0, name };
        }
        return namedAt[to][voice] < 0 ? new int[]{ 0, call(to, voice) } : new int[]{ 0, name, call(to, voice) };
    }

    /** The voice that a naming names; -1 for none. */
    int named(int naming) {
        return naming < voices ? -1 : naming % voices;
    }

    private int call(int to, int voice) {
        var naming = places[to] - calledAt[to][voice] <= NEAR ? Naming.CALLED : Naming.CALLED_EARLIER;
        return naming.ordinal() * voices + called[to][voice];
    }
}
