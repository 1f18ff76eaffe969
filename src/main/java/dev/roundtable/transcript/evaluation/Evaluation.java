package dev.roundtable.transcript.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.roundtable.transcript.attribution.SpeakerInference;
import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.script.Person;

/** Compares stretches with others that are known to be right, unit by unit. */
public final class Evaluation {

    private static final double SURE = SpeakerInference.DEFAULT_THRESHOLD;

    private final int[] codePoints;
    private final boolean[] unit;

    private Evaluation(String body) {
        codePoints = body.codePoints().toArray();
        unit = units(codePoints);
    }

    /**
     * Scores stretches against others that are known to be right.
     *
     * @param body the words that both divide
     * @param truth who really speaks; null for somebody who is not on the roster
     */
    public static AttributionScore score(String body, List<Stretch> truth, List<Person> roster, List<Stretch> stretches) {
        var voices = new String[body.codePointCount(0, body.length())];
        truth.forEach(stretch -> Arrays.fill(voices, stretch.start(), stretch.end(), stretch.speaker()));
        return new Evaluation(body).score(voices, roster, stretches);
    }

    private AttributionScore score(String[] truth, List<Person> roster, List<Stretch> stretches) {
        var guess = new String[codePoints.length];
        var sure = new boolean[codePoints.length];
        var stated = new double[codePoints.length];
        for (var stretch : stretches) {
            Arrays.fill(guess, stretch.start(), stretch.end(), stretch.speaker());
            double confidence = stretch.speaker() == null ? Double.NaN : stretch.attribution().confidence();
            Arrays.fill(sure, stretch.start(), stretch.end(), confidence >= SURE);
            Arrays.fill(stated, stretch.start(), stretch.end(), confidence);
        }
        var alternating = alternating(truth, roster);
        var correct = new boolean[codePoints.length];
        int[] n = new int[6];
        for (int i = 0; i < unit.length; i++) {
            if (unit[i]) {
                boolean right = Objects.equals(truth[i], guess[i]);
                correct[i] = right;
                n[0]++;
                n[1] += right ? 1 : 0;
                n[2] += sure[i] ? 1 : 0;
                n[3] += sure[i] && right ? 1 : 0;
                n[5] += Objects.equals(truth[i], alternating[i]) ? 1 : 0;
            } else {
                stated[i] = Double.NaN;
            }
        }
        var longest = shares(truth).values().stream().mapToInt(v -> v).max().orElse(0);
        boolean[] a = changes(truth);
        boolean[] b = changes(guess);
        int hit = 0;
        for (int i = 0; i < a.length; i++) {
            hit += a[i] && b[i] ? 1 : 0;
        }
        return new AttributionScore(n[0], n[1], n[2], n[3], count(a), count(b), hit, longest, n[5],
                Reliability.of(stated, correct), null);
    }

    /** The moderator until a question mark, then the next panelist of the roster until the next one, and so on. */
    private String[] alternating(String[] truth, List<Person> roster) {
        var moderators = roster.stream().filter(p -> p.role() == Person.Role.MODERATOR).toList();
        var others = roster.stream().filter(p -> p.role() != Person.Role.MODERATOR).toList();
        var guess = new String[truth.length];
        if (moderators.isEmpty() || others.isEmpty()) {
            return guess;
        }
        int turn = 0;
        for (int i = 0; i < guess.length; i++) {
            guess[i] = turn % 2 == 0 ? moderators.get(0).slug() : others.get(turn / 2 % others.size()).slug();
            turn += codePoints[i] == '?' || codePoints[i] == '？' ? 1 : 0;
        }
        return guess;
    }

    private Map<String, Integer> shares(String[] truth) {
        var shares = new HashMap<String, Integer>();
        for (int i = 0; i < truth.length; i++) {
            if (unit[i] && truth[i] != null) {
                shares.merge(truth[i], 1, Integer::sum);
            }
        }
        return shares;
    }

    /** Marks each unit whose voice differs from that of the unit before it. */
    private boolean[] changes(String[] voices) {
        var changes = new boolean[voices.length];
        int last = -1;
        for (int i = 0; i < voices.length; i++) {
            if (unit[i]) {
                changes[i] = last >= 0 && !Objects.equals(voices[last], voices[i]);
                last = i;
            }
        }
        return changes;
    }

    private static int count(boolean[] marks) {
        int count = 0;
        for (boolean mark : marks) {
            count += mark ? 1 : 0;
        }
        return count;
    }

    /** Marks the first code point of every unit. */
    private static boolean[] units(int[] codePoints) {
        var unit = new boolean[codePoints.length];
        boolean inside = false;
        for (int i = 0; i < unit.length; i++) {
            boolean han = Character.UnicodeScript.of(codePoints[i]) == Character.UnicodeScript.HAN;
            boolean letter = !han && Character.isLetterOrDigit(codePoints[i]);
            unit[i] = han || letter && !inside;
            inside = letter;
        }
        return unit;
    }
}
