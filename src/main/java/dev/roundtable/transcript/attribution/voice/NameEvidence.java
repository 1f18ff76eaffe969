package dev.roundtable.transcript.attribution.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Attribution.Evidence;

/** The words that show whose voice a voice is: self-introductions, calls before it, thanks after it, and names around it. */
final class NameEvidence {

    private static final int MOST = 5;

    private record Reason(NameEvent event, Relation relation, double score) {}

    private NameEvidence() {
    }

    /** The evidence that a voice is a person's, strongest first; each clause once. */
    static List<Evidence> of(Body body, List<NameEvent> events, Neighbours neighbours, NameScores scores, int person,
            int voice) {
        var reasons = new ArrayList<Reason>();
        for (var event : events) {
            var relation = event.person() == person ? neighbours.around(event.turn()).get(voice) : null;
            double score = relation == null || relation == Relation.NEAR ? 0 : scores.score(event, voice, relation);
            if (score > 0) {
                reasons.add(new Reason(event, relation, score));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::score).reversed().thenComparing(reason -> reason.event.start()));
        var evidence = new ArrayList<Evidence>();
        int last = -1;
        for (var reason : reasons) {
            if (evidence.size() < MOST && reason.event.start() != last) {
                evidence.add(evidence(body, reason));
                last = reason.event.start();
            }
        }
        return evidence;
    }

    private static Evidence evidence(Body body, Reason reason) {
        int start = body.codePoint(reason.event.start());
        int end = body.codePoint(reason.event.end());
        return new Evidence(kind(reason.event.kind(), reason.relation), body.words(start, end), start, end);
    }

    private static String kind(Mention.Kind kind, Relation relation) {
        boolean before = relation == Relation.NEXT || relation == Relation.BOTH;
        return switch (kind) {
            case SELF_INTRODUCED -> "self-introduction";
            case ADDRESSED -> before ? "addressed-by-name" : "answered-by-name";
            case HANDED_OVER -> before ? "handed-over" : "answered-by-name";
            case THANKED -> "thanked";
            case MENTIONED -> relation == Relation.SELF ? "own-name" : before ? "named-before" : "named-after";
        };
    }
}
