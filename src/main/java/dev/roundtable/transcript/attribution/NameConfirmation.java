package dev.roundtable.transcript.attribution;

import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.name.Mention;

/**
 * Whether names hold a reading in place. Cues of style tell a moderator from a panelist, but hardly one panelist from another: only
 * names do. On panels that were left out of the fitting, 96 or 97 of 100 words that names hold so are given to the right person.
 */
final class NameConfirmation {

    /** Clauses within which a call still stands: after more, somebody may have answered unnoticed. */
    private static final int CALL_DISTANCE = 12;
    /** Clauses of a stretch: a longer one may hide that the voice changes. */
    private static final int LONG_STRETCH = 60;
    /** The least probability that a reading must have which two names hold, one by which somebody is asked, any other. */
    private static final double TWO_NAMES = 0.5;
    private static final double ASKED = 0.7;
    private static final double ONE_NAME = 0.9;

    private final Observations observations;
    private final int[] path;

    NameConfirmation(Observations observations, int[] path) {
        this.observations = observations;
        this.path = path;
    }

    /** The clause after the last one of the stretch that begins at a clause. */
    int end(int from) {
        int end = from;
        while (end < path.length && path[end] == path[from]) {
            end++;
        }
        return end;
    }

    /**
     * Whether names hold the stretch that begins at a clause: whose it is was called before, is thanked after, or says so. A moderator's
     * stretch, known by its style, often hides an answer that nobody called or thanked, so it is seldom held. Nothing is held where
     * no punctuation tells where a turn ends, or where the voice never changes.
     *
     * @param previous where the stretch before it begins
     * @param probability that the reading of the stretch is right, as the model sees it
     */
    boolean confirm(int previous, int from, double probability) {
        int to = end(from);
        boolean changes = from > 0 || to < path.length;
        if (observations.isBare() || !changes) {
            return false;
        }
        var call = call(previous, from);
        int names = (call != null ? 1 : 0) + (isThanked(path[from], to) ? 1 : 0) + (saysWho(from, to) ? 1 : 0);
        boolean asked = call == Mention.Kind.ADDRESSED && to - from <= LONG_STRETCH;
        return names > 0 && probability >= (names > 1 ? TWO_NAMES : asked ? ASKED : ONE_NAME);
    }

    /** How the last one who was called lately was; null where that is not whose stretch this is. */
    private Mention.Kind call(int previous, int from) {
        Mention call = null;
        for (int i = Math.max(previous, from - CALL_DISTANCE); i < from; i++) {
            var last = observations.call(i, path[previous]);
            call = last != null && last.kind().calls() ? last : call;
        }
        return call != null && call.person() == path[from] ? call.kind() : null;
    }

    private boolean isThanked(int voice, int to) {
        for (int i = to; i < Math.min(path.length, to + Observations.AROUND); i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.person() == voice && mention.kind() == Mention.Kind.THANKED) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean saysWho(int from, int to) {
        for (int i = from; i < to; i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.person() == path[from] && mention.kind() == Mention.Kind.SELF_INTRODUCED) {
                    return true;
                }
            }
        }
        return false;
    }
}
