package dev.roundtable.transcript.attribution.voice;

import dev.roundtable.text.HanText;
import dev.roundtable.transcript.attribution.name.Mention;

/** How often the voice of a named person has each relation to the turn with the name, from the resource {@code voices.txt}. */
final class NameWeights {

    private static final double[][] SHARES = shares();

    private NameWeights() {
    }

    /** The share of events of a kind and place in which the voice of the named person has a relation to the turn, 0 to 1. */
    static double share(NameEvent event, Relation relation) {
        return SHARES[event.type()][relation.ordinal()];
    }

    private static double[][] shares() {
        var shares = new double[NameEvent.types()][Relation.values().length];
        for (var line : HanText.lines("voices.txt")) {
            var fields = line.split(" ");
            int type = new NameEvent(0, 0, Mention.Kind.valueOf(fields[0]), NameEvent.Place.valueOf(fields[1]), 0, 0).type();
            for (int r = 0; r < shares[type].length; r++) {
                shares[type][r] = Double.parseDouble(fields[2 + r]);
            }
        }
        return shares;
    }
}
