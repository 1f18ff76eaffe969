package dev.roundtable.transcript.attribution;

/**
 * How far names hold a reading in place. Cues of style tell a moderator from a panelist, but hardly one panelist from another: only
 * names do. A reading is certain only where two names agree that do not depend on each other.
 */
final class Anchors {

    /** Clauses within which a call still stands: after more, somebody may have answered unnoticed. */
    private static final int LATELY = 12;

    private final Observations seen;
    private final int[] path;

    Anchors(Observations seen, int[] path) {
        this.seen = seen;
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
     * How many names hold a stretch. It is called before, thanked after, or says who it is. A moderator's stretch, known by its
     * style, often hides an answer that nobody called or thanked, so it is seldom held.
     */
    int of(int previous, int from) {
        int to = end(from);
        return (isCalled(previous, from) ? 1 : 0) + (isThanked(path[from], to) ? 1 : 0) + (saysWho(from, to) ? 1 : 0);
    }

    private boolean isCalled(int previous, int from) {
        Mention call = null;
        for (int i = Math.max(previous, from - LATELY); i < from; i++) {
            var last = seen.call(i, path[previous]);
            call = last != null && last.kind().calls() ? last : call;
        }
        return call != null && call.person() == path[from];
    }

    private boolean isThanked(int voice, int to) {
        for (int i = to; i < Math.min(path.length, to + Observations.AROUND); i++) {
            for (var mention : seen.mentions(i)) {
                if (mention.person() == voice && mention.kind() == Mention.Kind.THANKED) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean saysWho(int from, int to) {
        for (int i = from; i < to; i++) {
            for (var mention : seen.mentions(i)) {
                if (mention.person() == path[from] && mention.kind() == Mention.Kind.SELF_INTRODUCED) {
                    return true;
                }
            }
        }
        return false;
    }
}
