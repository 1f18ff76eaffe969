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
    private final boolean oneModerator;

    Anchors(Observations seen, int[] path) {
        this.seen = seen;
        this.path = path;
        int moderators = 0;
        for (int v = 0; v < seen.voices(); v++) {
            moderators += seen.part(v) == Observations.Part.MODERATOR ? 1 : 0;
        }
        oneModerator = moderators == 1;
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
     * How many names hold a stretch. A panelist is called before, thanked after, or says who it is; a moderator thanks the voice
     * before and calls the voice after, which tells who it is only where one person moderates.
     */
    int of(int previous, int from) {
        int to = end(from);
        if (seen.part(path[from]) == Observations.Part.MODERATOR && previous < from && to < path.length) {
            return oneModerator ? (isThanked(path[previous], from) ? 1 : 0) + (isCalled(from, to) ? 1 : 0) : 0;
        }
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
