package dev.roundtable.transcript.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.Body;
import dev.roundtable.transcript.attribution.Stretch;

/** Tells who leads a discussion in which nobody is said to: who asks in most of their turns, and does not speak most. */
public final class LeadingVoice {

    private static final int FEWEST_TURNS = 2;

    private LeadingVoice() {
    }

    /** The slug of who leads; empty where nobody stands out. */
    public static Set<String> of(Body body, List<Stretch> stretches) {
        var interrogative = new Interrogative(body);
        Map<String, Talk> talks = new HashMap<>();
        for (var stretch : stretches) {
            if (stretch.speaker() != null) {
                boolean asks = interrogative.endsAsking(stretch);
                talks.computeIfAbsent(stretch.speaker(), slug -> new Talk()).add(stretch.end() - stretch.start(), asks);
            }
        }
        return talks.entrySet().stream().filter(talk -> talk.getValue().leads(body.length()))
                .max(Map.Entry.<String, Talk>comparingByValue((a, b) -> Integer.compare(a.asking, b.asking))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(talk -> Set.of(talk.getKey())).orElse(Set.of());
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
            return turns >= FEWEST_TURNS && asking * 2 >= turns && length * 2 < whole;
        }
    }
}
