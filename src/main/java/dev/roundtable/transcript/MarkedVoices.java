package dev.roundtable.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Candidate;
import dev.roundtable.transcript.script.Attribution.Method;

/**
 * Moves inferred changes of voice to the places where the source marks a change of voice without a name. A stretch between two marks
 * has one voice: the one to which inference gives most of its words. A pin divides it: the rest of it is of the pinned speaker.
 */
final class MarkedVoices {

    private MarkedVoices() {
    }

    /**
     * The stretches with speakers.
     *
     * @param marked the stretches between the marks of the source; a single one if it has no marks
     * @param inferred the stretches that inference found; empty if it found none
     * @param pins who begins to speak at some code points of the body, as slugs
     * @param minConfidence 0 to 1: the speaker stays unknown below it
     */
    static List<Stretch> of(List<Stretch> marked, List<Stretch> inferred, SortedMap<Integer, String> pins,
            double minConfidence) {
        if (marked.size() < 2 || inferred.isEmpty()) {
            return inferred.isEmpty() ? marked : inferred;
        }
        var stretches = new ArrayList<Stretch>();
        int next = 0;
        for (var part : divided(marked, pins)) {
            while (next < inferred.size() - 1 && inferred.get(next).end() <= part.start()) {
                next++;
            }
            var first = inferred.get(next);
            boolean pinned = first.speaker() != null && first.speaker().equals(pins.get(part.start()));
            stretches.add(pinned
                    ? new Stretch(part.start(), part.end(), first.speaker(), first.attribution())
                    : spoken(part, inferred.subList(next, inferred.size()), minConfidence));
        }
        return stretches;
    }

    private static List<Stretch> divided(List<Stretch> marked, SortedMap<Integer, String> pins) {
        var parts = new ArrayList<Stretch>();
        for (var mark : marked) {
            int start = mark.start();
            for (int pin : pins.subMap(mark.start() + 1, mark.end()).keySet()) {
                parts.add(new Stretch(start, pin, null, mark.attribution()));
                start = pin;
            }
            parts.add(new Stretch(start, mark.end(), null, mark.attribution()));
        }
        return parts;
    }

    private static Stretch spoken(Stretch part, List<Stretch> inferred, double minConfidence) {
        var shares = new HashMap<String, Double>();
        Map<String, Attribution> reasons = new HashMap<>();
        var label = part.attribution().evidence();
        var evidence = label;
        double most = 0;
        for (int i = 0; i < inferred.size() && inferred.get(i).start() < part.end(); i++) {
            var stretch = inferred.get(i);
            double share = (double) (Math.min(part.end(), stretch.end()) - Math.max(part.start(), stretch.start()))
                    / (part.end() - part.start());
            if (share > most) {
                most = share;
                evidence = label.isEmpty() ? stretch.attribution().evidence() : label;
            }
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
        double confidence = first == null ? 0 : first.confidence();
        boolean known = confidence >= minConfidence && first != null && reasons.containsKey(first.speaker());
        return known
                ? new Stretch(part.start(), part.end(), first.speaker(), new Attribution(Method.INFERRED, confidence,
                        reasons.get(first.speaker()).evidence(), candidates.subList(1, candidates.size())))
                : new Stretch(part.start(), part.end(), null,
                        new Attribution(Method.UNKNOWN, confidence, evidence, candidates));
    }
}
