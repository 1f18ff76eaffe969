package dev.roundtable.transcript.attribution;

/**
 * How far names hold a reading in place. Cues of style tell a moderator from a panelist, but hardly one panelist from another: only
 * names do. A stretch that is called before and thanked after is sure; one with neither rests on its neighbours; in between it
 * counts how much of this panel's talk is held by names at all.
 */
final class Anchors {

    private static final int AFTER = 3;
    private static final double WITHOUT_NAMES = 0.6;

    private final Observations seen;
    private final int[] path;
    private final int[] lengths;
    private final double held;

    Anchors(Observations seen, int[] path, int[] lengths) {
        this.seen = seen;
        this.path = path;
        this.lengths = lengths;
        double anchored = 0;
        double all = 1;
        int previous = 0;
        for (int from = 0; from < path.length; from = end(from)) {
            double words = 0;
            for (int i = from; i < end(from); i++) {
                words += lengths[i];
            }
            if (seen.part(path[from]) == Feature.Part.PANELIST) {
                all += words;
                anchored += names(previous, from, end(from)) > 0 ? words : 0;
            }
            previous = from;
        }
        held = anchored / all;
    }

    private int end(int from) {
        int end = from;
        while (end < path.length && path[end] == path[from]) {
            end++;
        }
        return end;
    }

    /** What to multiply the confidence of a stretch by. */
    double factor(int previous, int from, int to) {
        int names = names(previous, from, to);
        if (names == 2) {
            return 1;
        }
        double most = names == 1 || seen.part(path[from]) == Feature.Part.MODERATOR ? 1 : WITHOUT_NAMES;
        return most * (WITHOUT_NAMES + (1 - WITHOUT_NAMES) * held);
    }

    /** How many of two hold: the voice before called this one last; the voice after thanks it. */
    private int names(int previous, int from, int to) {
        Mention call = null;
        for (int i = previous; i < from; i++) {
            var last = seen.call(i, path[previous]);
            call = last != null && last.kind().calls() ? last : call;
        }
        boolean thanked = false;
        for (int i = to; i < Math.min(path.length, to + AFTER); i++) {
            for (var mention : seen.mentions(i)) {
                thanked |= mention.person() == path[from] && mention.kind() == Mention.Kind.THANKED;
            }
        }
        return (call != null && call.person() == path[from] ? 1 : 0) + (thanked ? 1 : 0);
    }
}
