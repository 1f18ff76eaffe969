package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Candidate;
import dev.roundtable.transcript.script.Attribution.Method;

/**
 * Moves inferred changes of voice to the places where the source marks a change of voice without a name. A stretch between two marks
 * has one voice: the one to which inference gives most of its words.
 */
final class MarkedVoices {

    private MarkedVoices() {
    }

    /**
     * The stretches with speakers.
     *
     * @param marked the stretches between the marks of the source; a single one if it has no marks
     * @param inferred the stretches that inference found; empty if it found none
     * @param minConfidence 0 to 1: the speaker stays unknown below it
     */
    static List<Stretch> of(List<Stretch> marked, List<Stretch> inferred, double minConfidence) {
        if (marked.size() < 2 || inferred.isEmpty()) {
            return inferred.isEmpty() ? marked : inferred;
        }
        var stretches = new ArrayList<Stretch>();
        int next = 0;
        for (var mark : marked) {
            while (next < inferred.size() - 1 && inferred.get(next).end() <= mark.start()) {
                next++;
            }
            stretches.add(spoken(mark, inferred.subList(next, inferred.size()), minConfidence));
        }
        return stretches;
    }

    private static Stretch spoken(Stretch mark, List<Stretch> inferred, double minConfidence) {
        var shares = new HashMap<String, Double>();
        Map<String, Attribution> reasons = new HashMap<>();
        for (int i = 0; i < inferred.size() && inferred.get(i).start() < mark.end(); i++) {
            var stretch = inferred.get(i);
            double share = (double) (Math.min(mark.end(), stretch.end()) - Math.max(mark.start(), stretch.start()))
                    / (mark.end() - mark.start());
            if (stretch.speaker() != null) {
                shares.merge(stretch.speaker(), share * stretch.attribution().confidence(), Double::sum);
                reasons.putIfAbsent(stretch.speaker(), stretch.attribution());
            }
            stretch.attribution().candidates().forEach(other -> shares.merge(other.speaker(), share * other.confidence(),
                    Double::sum));
        }
        var candidates = shares.entrySet().stream().map(each -> new Candidate(each.getKey(), Math.min(1, each.getValue())))
                .sorted((a, b) -> Double.compare(b.confidence(), a.confidence())).toList();
        var first = candidates.isEmpty() ? null : candidates.get(0);
        boolean known = first != null && first.confidence() >= minConfidence && reasons.containsKey(first.speaker());
        var evidence = mark.attribution().evidence();
        return known
                ? new Stretch(mark.start(), mark.end(), first.speaker(), new Attribution(Method.INFERRED, first.confidence(),
                        reasons.get(first.speaker()).evidence(), candidates.subList(1, candidates.size())))
                : new Stretch(mark.start(), mark.end(), null, new Attribution(Method.UNKNOWN, 0, evidence, candidates));
    }
}
