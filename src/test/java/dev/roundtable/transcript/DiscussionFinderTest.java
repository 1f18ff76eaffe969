package dev.roundtable.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.attribution.Stretch;
import dev.roundtable.transcript.file.Body;
import dev.roundtable.transcript.question.Discussion;
import dev.roundtable.transcript.question.Discussion.Part;
import dev.roundtable.transcript.roster.Roster;
import dev.roundtable.transcript.script.Attribution;
import dev.roundtable.transcript.script.Attribution.Candidate;
import dev.roundtable.transcript.script.Attribution.Method;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Turn.Kind;
import dev.roundtable.transcript.sheet.PanelSheet;

@DisplayName("A question in a stretch with an unknown speaker")
class DiscussionFinderTest {

    private static final List<Person> PEOPLE = List.of(new Person("ann", "Ann", null, Role.MODERATOR, null, List.of()),
            new Person("bob", "Bob", null, Role.PANELIST, null, List.of()),
            new Person("cy", "Cy", null, Role.PANELIST, null, List.of()));
    private static final String QUOTED = "I was at the mill last week. The miller asked me, who will pay for all of this? I known him"
            + " that the towns will pay, for they use most of the water, and that the farmers have paid for long enough in all"
            + " these years. ";

    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();

    @Test
    void isNoneWherePanelistsTogetherAreLikelierThanWhoLeads() {
        known("ann", "Bob, what will change in the valley next year? ");
        known("bob", "Much will change, I think. ");
        open(QUOTED, new Candidate("ann", 0.4), new Candidate("bob", 0.3), new Candidate("cy", 0.25));
        known("cy", "So it is, and the mills stand still in summer. ");
        assertThat(find().topics()).hasSize(1);
        assertThat(find().parts()).extracting(Part::kind).containsExactly(Kind.PROMPT, Kind.ANSWER, Kind.ANSWER, Kind.ANSWER);
    }

    @Test
    void isNoneWhereItsAnswerMayStandBehindIt() {
        known("ann", "Bob, what will change in the valley next year? ");
        known("bob", "Much will change, I think. ");
        open(QUOTED, new Candidate("ann", 0.5), new Candidate("bob", 0.3));
        known("cy", "So it is, and the mills stand still in summer. ");
        assertThat(find().topics()).hasSize(1);
        assertThat(find().parts().get(2)).isEqualTo(new Part(Kind.ANSWER, 0, 0));
    }

    @Test
    void isNoneThatAPanelistSeemsToPutBeforeAnybodyAsks() {
        open("I want to ask this of myself first. Who will pay for all of it? I have lived there for forty years. ",
                new Candidate("bob", 0.5), new Candidate("ann", 0.2));
        known("cy", "So have I, and I have seen the water go. ");
        known("ann", "What will change next year, Cy? ");
        known("cy", "Much will change, I think. ");
        assertThat(find().topics()).singleElement().satisfies(topic -> assertThat(topic.prompts()).containsExactly(2));
    }

    @Test
    void isOneWhereItStandsAtTheEndAndWhoLeadsIsLikeliest() {
        known("ann", "Bob, what will change in the valley next year? ");
        known("bob", "Much will change, I think. ");
        open("Let us come to the next question. What do you fear most in all of this, Cy? ", new Candidate("ann", 0.5),
                new Candidate("bob", 0.3));
        known("cy", "The cold, of course, and the dark. ");
        assertThat(find().topics()).hasSize(2);
        assertThat(find().parts().get(3)).isEqualTo(new Part(Kind.ANSWER, 1, 2));
    }

    private void known(String speaker, String said) {
        add(speaker, said, new Attribution(Method.INFERRED, 0.9, List.of(), List.of()));
    }

    private void open(String said, Candidate... candidates) {
        add(null, said, new Attribution(Method.UNKNOWN, candidates[0].confidence(), List.of(), Arrays.asList(candidates)));
    }

    private void add(String speaker, String said, Attribution attribution) {
        int start = words.length();
        words.append(said);
        stretches.add(new Stretch(start, words.length(), speaker, attribution));
    }

    private Discussion find() {
        var voices = new Voices(new Body(words.toString()), "en", new Roster(PEOPLE, Map.of(), List.of()), stretches, null,
                null, List.of());
        return DiscussionFinder.of(voices, PanelSheet.none(), "A talk");
    }
}
