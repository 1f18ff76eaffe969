package dev.roundtable.transcript.attribution.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

/**
 * Infers which anonymous voice is which person of a roster. The source tells the voices apart; the names that people say tell who they
 * are: somebody who is called speaks next, somebody who is thanked has just spoken, and people introduce themselves. In an interview of
 * two, the one who asks is the one whom the roster says to lead. A voice that the words do not show clearly stays anonymous.
 */
public final class VoiceNames {

    /** The default of the least confidence: above it, at least 97 of 100 voices are right on talks that were not used for fitting. */
    public static final double DEFAULT_THRESHOLD = 0.97;

    /** Probabilities of the model, and the share of right names that talks show at each of them. */
    private static final double[][] CALIBRATION = { { 0, 0 }, { 0.5, 0.65 }, { 0.6, 0.85 }, { 0.65, 0.9 }, { 0.7, 0.97 },
            { 0.8, 0.985 }, { 0.9, 0.995 }, { 1, 1 } };

    private static final Set<Role> LEADING = Set.of(Role.MODERATOR, Role.HOST);

    private final Body body;
    private final List<Stretch> turns;
    private final List<NameEvent> events;
    private final List<Person> roster;
    private final Map<String, Integer> voices = new LinkedHashMap<>();
    private final Neighbours neighbours;

    /**
     * @param turns the stretches of the talk; the speakers are voices or people
     * @param roster the people who may have a voice
     * @param language BCP 47 tag
     */
    public VoiceNames(Body body, List<Stretch> turns, List<Person> roster, String language) {
        this.body = body;
        this.turns = turns;
        this.roster = roster;
        turns.stream().filter(turn -> turn.speaker() != null)
                .forEach(turn -> voices.putIfAbsent(turn.speaker(), voices.size()));
        neighbours = new Neighbours(
                turns.stream().mapToInt(turn -> turn.speaker() == null ? -1 : voices.get(turn.speaker())).toArray(),
                voices.size());
        events = NameEvents.of(body, turns, roster, language);
    }

    /**
     * The person of each voice that the words show.
     *
     * @param anonymous the slugs of the voices without a person; other speakers keep their turns
     * @param threshold the least confidence, 0 to 1
     * @return by the slug of the voice
     */
    public Map<String, NamedVoice> find(Set<String> anonymous, double threshold) {
        var scores = new NameScores(events, neighbours, roster.size(), voices.size());
        var free = new ArrayList<Integer>();
        for (int p = 0; p < roster.size(); p++) {
            if (!voices.containsKey(roster.get(p).slug())) {
                free.add(p);
            }
        }
        var open = voices.entrySet().stream().filter(voice -> anonymous.contains(voice.getKey())).toList();
        var all = scores.of(events);
        var matrix = new double[free.size()][open.size()];
        for (int p = 0; p < free.size(); p++) {
            for (int v = 0; v < open.size(); v++) {
                matrix[p][v] = all[free.get(p)][open.get(v).getValue()];
            }
        }
        var probabilities = OneToOne.probabilities(matrix, open.size());
        var named = new HashMap<String, NamedVoice>();
        var taken = new HashSet<Integer>();
        for (int v = 0; v < open.size(); v++) {
            int best = likeliest(probabilities, v);
            double confidence = best < 0 ? 0 : calibrated(probabilities[best][v]);
            if (confidence >= threshold && taken.add(best)) {
                var evidence = NameEvidence.of(body, events, neighbours, scores, free.get(best), open.get(v).getValue());
                if (!evidence.isEmpty()) {
                    named.put(open.get(v).getKey(), new NamedVoice(roster.get(free.get(best)).slug(), confidence, evidence));
                }
            }
        }
        return named.isEmpty() && voices.size() == 2 && open.size() == 2 ? interview(free, matrix) : named;
    }

    /** The people of the two voices of an interview, if one of the two is known to lead and no name speaks against it. */
    private Map<String, NamedVoice> interview(List<Integer> free, double[][] scores) {
        var interview = new Interview(body, turns);
        var leaders = free.stream().filter(p -> LEADING.contains(roster.get(p).role())).toList();
        if (interview.asker() == null || leaders.size() != 1 || free.size() > 2) {
            return Map.of();
        }
        var named = new HashMap<String, NamedVoice>();
        var evidence = interview.questions(interview.asker());
        int asker = List.copyOf(voices.keySet()).indexOf(interview.asker());
        for (int i = 0; i < free.size(); i++) {
            boolean asks = free.get(i).equals(leaders.get(0));
            int voice = asks ? asker : 1 - asker;
            if (scores[i][voice] < scores[i][1 - voice]) {
                return Map.of();
            }
            named.put(List.copyOf(voices.keySet()).get(voice),
                    new NamedVoice(roster.get(free.get(i)).slug(), DEFAULT_THRESHOLD, evidence));
        }
        return named;
    }

    /** The turns with the names of voices: turns of a named voice are inferred, and their label is the last evidence. */
    public List<Stretch> turns(Map<String, NamedVoice> named) {
        return turns.stream().map(turn -> turn.speaker() != null && named.containsKey(turn.speaker())
                ? named(turn, named.get(turn.speaker()))
                : turn).toList();
    }

    private static Stretch named(Stretch turn, NamedVoice voice) {
        var evidence = new ArrayList<Evidence>(voice.evidence());
        evidence.addAll(turn.attribution().evidence());
        return new Stretch(turn.start(), turn.end(), voice.person(),
                new Attribution(Method.INFERRED, voice.confidence(), evidence, List.of()));
    }

    private static int likeliest(double[][] probabilities, int voice) {
        int best = -1;
        for (int p = 0; p < probabilities.length; p++) {
            best = best < 0 || probabilities[p][voice] > probabilities[best][voice] ? p : best;
        }
        return best;
    }

    private static double calibrated(double probability) {
        int i = 1;
        while (i < CALIBRATION.length - 1 && probability > CALIBRATION[i][0]) {
            i++;
        }
        var low = CALIBRATION[i - 1];
        var high = CALIBRATION[i];
        return low[1] + (high[1] - low[1]) * (probability - low[0]) / (high[0] - low[0]);
    }

    /**
     * A voice whose person is inferred.
     *
     * @param person the slug of the person
     * @param confidence 0 to 1
     * @param evidence the words that show it, strongest first
     */
    public record NamedVoice(String person, double confidence, List<Evidence> evidence) {

        public NamedVoice {
            evidence = List.copyOf(evidence);
        }
    }
}
