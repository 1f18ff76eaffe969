package dev.roundtable.transcript.attribution.voice;

import java.util.HashMap;
import java.util.Map;

/** The voices in and around each turn, and how often each voice has each relation to turns by chance. */
final class Neighbours {

    /** How many turns away a voice is near. */
    private static final int NEAR = 3;
    /** How many turns the mean of all voices counts, because a voice with few turns tells little. */
    private static final double SMOOTHING = 2;

    private final int[] turns;
    private final double[][] chances;

    /**
     * @param turns the voice of each turn; -1 if it is unknown
     * @param voices how many voices there are
     */
    Neighbours(int[] turns, int voices) {
        this.turns = turns;
        var counts = new double[voices][Relation.values().length];
        var all = new double[Relation.values().length];
        for (var count : counts) {
            count[Relation.FAR.ordinal()] = turns.length;
        }
        for (int turn = 0; turn < turns.length; turn++) {
            around(turn).forEach((voice, relation) -> {
                counts[voice][relation.ordinal()]++;
                counts[voice][Relation.FAR.ordinal()]--;
            });
        }
        for (var count : counts) {
            for (int r = 0; r < all.length; r++) {
                all[r] += count[r] / voices / Math.max(1, turns.length);
            }
        }
        for (var count : counts) {
            for (int r = 0; r < all.length; r++) {
                count[r] = (count[r] + SMOOTHING * all[r]) / (turns.length + SMOOTHING);
            }
        }
        chances = counts;
    }

    /** The relation of each voice to a turn, without those that are far. */
    Map<Integer, Relation> around(int turn) {
        var around = new HashMap<Integer, Relation>();
        for (int i = Math.max(0, turn - NEAR); i <= Math.min(turns.length - 1, turn + NEAR); i++) {
            put(around, i, Relation.NEAR);
        }
        put(around, turn + 1, Relation.NEXT);
        boolean both = turn > 0 && turn + 1 < turns.length && turns[turn - 1] == turns[turn + 1];
        put(around, turn - 1, both ? Relation.BOTH : Relation.PREVIOUS);
        put(around, turn, Relation.SELF);
        return around;
    }

    private void put(Map<Integer, Relation> around, int turn, Relation relation) {
        if (turn >= 0 && turn < turns.length && turns[turn] >= 0) {
            around.put(turns[turn], relation);
        }
    }

    /** The share of all turns to which a voice has a relation, 0 to 1. */
    double chance(int voice, Relation relation) {
        return chances[voice][relation.ordinal()];
    }
}
