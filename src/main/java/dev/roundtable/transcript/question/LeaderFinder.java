package dev.roundtable.transcript.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;

/**
 * Tells who leads a discussion in which nobody is said to: whose questions others answer at greater length, most often, in a third of
 * the own turns at least, without speaking most.
 */
public final class LeaderFinder {

    private static final int FEWEST_QUESTIONS = 2;

    private LeaderFinder() {
    }

    /** The slug of who leads; empty where nobody stands out. */
    public static Set<String> of(Body body, List<Stretch> stretches) {
        return of(body, stretches, Set.of());
    }

    /** The same; those who listen ask too, but do not lead. */
    public static Set<String> of(Body body, List<Stretch> stretches, Set<String> audience) {
        var interrogative = new SpeechActs(body);
        Map<String, Talk> talks = new HashMap<>();
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            if (stretch.speaker() != null && !audience.contains(stretch.speaker())) {
                talks.computeIfAbsent(stretch.speaker(), slug -> new Talk()).add(length(stretch),
                        isAnswered(stretches, i) && interrogative.endsAsking(stretch));
            }
        }
        return talks.entrySet().stream().filter(talk -> talk.getValue().leads(body.length()))
                .max(Map.Entry.<String, Talk>comparingByValue((a, b) -> Integer.compare(a.asking, b.asking))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(talk -> Set.of(talk.getKey())).orElse(Set.of());
    }

    /** Whether somebody else goes on, and not only with a word: a last question may be answered on another day. */
    private static boolean isAnswered(List<Stretch> stretches, int i) {
        return i + 1 < stretches.size() && !Objects.equals(stretches.get(i).speaker(), stretches.get(i + 1).speaker())
                && 2 * length(stretches.get(i + 1)) > length(stretches.get(i));
    }

    private static int length(Stretch stretch) {
        return stretch.end() - stretch.start();
    }

    private static final class Talk {

        private int turns;
        private int asking;
        private int length;

        private void add(int more, boolean asks) {
            turns++;
            length += more;
            asking += asks ? 1 : 0;
        }

        private boolean leads(int whole) {
            return asking >= FEWEST_QUESTIONS && asking * 3 >= turns && length * 2 < whole;
        }
    }
}
