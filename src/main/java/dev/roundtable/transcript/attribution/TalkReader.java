package dev.roundtable.transcript.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.roundtable.transcript.attribution.model.Observations;
import dev.roundtable.transcript.attribution.model.VoiceEstimate;
import dev.roundtable.transcript.attribution.name.Part;
import dev.roundtable.transcript.script.ConversationKind;
import dev.roundtable.transcript.script.Person;

/**
 * Reads a talk whose moderator may be unknown. The opening tells who moderates. If it fits several people, and the talk is like a panel, a
 * longer part decides. This is no help in other kinds of conversation, and it costs time.
 */
final class TalkReader {

    private final Talk talk;
    private final List<Person> people;
    private final boolean chinese;
    private final int roster;
    private final Map<List<Person>, Talk.Supposed> read = new HashMap<>();

    /** @param roster how many people may speak, also those who are not considered */
    TalkReader(Talk talk, List<Person> people, boolean chinese, int roster) {
        this.talk = talk;
        this.people = people;
        this.chinese = chinese;
        this.roster = roster;
    }

    /** The likeliest voice of each clause, and how sure it is. */
    PathReading read() {
        var moderators = ModeratorHypotheses.of(people, talk::likelihood);
        var reading = read(moderators);
        return moderators.areUndecided() && reading.kind() == ConversationKind.PANEL
                ? read(moderators.comparedAgain(talk::longerLikelihood))
                : reading;
    }

    private PathReading read(ModeratorHypotheses moderators) {
        var estimate = VoiceEstimate.none(talk.clauses().size(), people.size() + 1);
        Observations likeliest = null;
        for (var supposed : moderators.likeliest()) {
            var one = read.computeIfAbsent(supposed.people(), talk::read);
            likeliest = likeliest == null ? one.observations() : likeliest;
            estimate.add(supposed.probability(), one.estimate());
        }
        boolean declared = people.stream().anyMatch(person -> Part.of(person.role()).leads());
        return PathReading.of(people, likeliest, estimate, chinese, declared, roster);
    }
}
