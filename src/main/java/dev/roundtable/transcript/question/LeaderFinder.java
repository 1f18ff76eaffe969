package dev.roundtable.transcript.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;

/**
 * Finds the leader of a discussion in which no role is known: the person who asks most questions that others answer at length. The
 * leader asks in at least a third of the own turns, and speaks less than half of the words.
 */
public final class LeaderFinder {

    private static final int FEWEST_QUESTIONS = 2;

    private LeaderFinder() {
    }

    /** The slug of the leader, who is not in the audience; empty if nobody leads clearly. */
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

    /** Whether somebody else continues, and with more than a word. */
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
