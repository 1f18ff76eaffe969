package dev.roundtable.transcript.attribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.attribution.clause.Cue;
import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.name.Mention;
import dev.roundtable.transcript.script.Attribution.Evidence;

/** Collects the evidence for the voice of a stretch: words before its start, inside it, and after its end. */
final class Explanation {

    private static final int MOST = 5;
    private static final int BEFORE = 40;
    private static final int AROUND = 3;

    private record Reason(String kind, int start, int end, double strength) {}

    private final String body;
    private final Observations observations;
    private final Map<String, Reason> reasons = new HashMap<>();

    private Explanation(String body, Observations observations) {
        this.body = body;
        this.observations = observations;
    }

    /**
     * The evidence for a voice, strongest first.
     *
     * @param voice the voice of the clauses from {@code from} to {@code to}
     * @param previousFrom the first clause of the voice before; {@code from} if there is none
     * @param offset the code points of the body before clause {@code from}
     */
    static List<Evidence> of(String body, Observations observations, int voice, int previousFrom, int from, int to,
            int offset) {
        var explanation = new Explanation(body, observations);
        explanation.before(voice, Math.max(previousFrom, from - BEFORE), from);
        explanation.inside(voice, from, to);
        explanation.after(voice, to);
        int origin = observations.clause(from).start();
        return explanation.reasons.values().stream()
                .sorted(Comparator.comparingDouble(Reason::strength).reversed().thenComparing(Reason::kind)).limit(MOST)
                .map(reason -> explanation.evidence(reason, origin, offset)).toList();
    }

    private Evidence evidence(Reason reason, int origin, int offset) {
        int start = reason.start < origin
                ? offset - body.codePointCount(reason.start, origin)
                : offset + body.codePointCount(origin, reason.start);
        var quote = body.substring(reason.start, reason.end);
        return new Evidence(reason.kind, quote, start, start + quote.codePointCount(0, quote.length()));
    }

    private void before(int voice, int from, int to) {
        for (int i = from; i < to; i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.person() == voice && mention.kind().calls()) {
                    boolean handed = mention.kind() == Mention.Kind.HANDED_OVER;
                    add(handed ? "handed-over" : "addressed-by-name", i, handed ? 5 : 6);
                } else if (mention.person() == voice && mention.kind() == Mention.Kind.MENTIONED && to - i <= AROUND) {
                    add("named-before", i, 2);
                }
            }
        }
        for (int i = Math.max(from, to - AROUND); i < to; i++) {
            if (observations.shows(i, Cue.QUESTION_MARK) && !observations.part(voice).leads()) {
                add("question-before", i, 3);
            }
        }
    }

    private void inside(int voice, int from, int to) {
        boolean moderates = observations.part(voice).leads();
        for (int i = from; i < to; i++) {
            if (observations.pin(i) == voice) {
                add("cue", i, 9);
            }
            for (var mention : observations.mentions(i)) {
                if (mention.person() == voice && mention.kind() == Mention.Kind.SELF_INTRODUCED) {
                    add("self-introduction", i, 8);
                } else if (mention.person() != voice && moderates && mention.kind() != Mention.Kind.MENTIONED) {
                    add(mention.kind() == Mention.Kind.THANKED ? "thanks-somebody" : "calls-somebody", i, 4);
                }
            }
            if (moderates && observations.shows(i, Cue.QUESTION_MARK)) {
                add("asks", i, 2.5);
            } else if (moderates && observations.shows(i, Cue.MODERATING)) {
                add("moderates", i, 1.5);
            } else if (!moderates && observations.shows(i, Cue.FIRST_SINGULAR)) {
                add("first-person", i, 1);
            }
        }
        if (!moderates && (observations.shows(from, Cue.AGREEING) || observations.shows(from, Cue.OPINION))) {
            add("answer-opening", from, 2);
        }
    }

    private void after(int voice, int to) {
        for (int i = to; i < Math.min(observations.clauses(), to + AROUND); i++) {
            for (var mention : observations.mentions(i)) {
                if (mention.person() == voice && mention.kind() == Mention.Kind.THANKED) {
                    add("thanked", i, 7);
                }
            }
        }
    }

    /** Adds a reason. The first reason of a kind is used, but the last call, because the nearest call is the best. */
    private void add(String kind, int clause, double strength) {
        var reason = new Reason(kind, observations.clause(clause).start(), observations.clause(clause).wordsEnd(), strength);
        if (kind.equals("handed-over") || kind.equals("addressed-by-name")) {
            reasons.put(kind, reason);
        } else {
            reasons.putIfAbsent(kind, reason);
        }
    }
}
