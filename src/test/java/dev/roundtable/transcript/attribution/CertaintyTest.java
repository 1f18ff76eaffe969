package dev.roundtable.transcript.attribution;

import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.CHINESE;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.ENGLISH;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.GARDENERS;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.SAILORS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.roundtable.transcript.script.ConversationKind;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

class CertaintyTest {

    @Test
    void whoIsCalledAndThankedIsToldWithConfidence() {
        assertThat(told(SAILORS, String.join("", ENGLISH))).containsExactly("anchor", "sail", "anchor", "oar", "anchor");
        assertThat(told(GARDENERS, String.join("", CHINESE))).containsExactly("host", "rose", "host", "tree", "host");
    }

    @Test
    void theModeratorIsFoundWithoutADeclaredRole() {
        for (var people : List.of(SAILORS, GARDENERS)) {
            var body = String.join("", people == SAILORS ? ENGLISH : CHINESE);
            var guessed = Inference.of(withoutRoles(people), null, 0.01).infer(body).stream().map(Stretch::speaker)
                    .toList();
            assertThat(guessed).containsExactlyElementsOf(told(people, body));
        }
    }

    @Test
    void certaintyEndsFarFromTheNameThatConfirmsTheVoice() {
        var sentence = "We painted the deck in the spring and the mast in the autumn. ";
        var body = String.join("", ENGLISH.subList(0, 2)) + sentence.repeat(200);
        var stretches = Inference.of(SAILORS, "en").infer(body);
        assertThat(stretches.get(stretches.size() - 1).speaker()).isNull();
        assertThat(stretches.get(stretches.size() - 1).attribution().confidence()).isLessThan(0.8);
    }

    @Test
    void nothingIsToldOfACrowd() {
        assertThat(told(crowd(), String.join("", ENGLISH))).isEmpty();
    }

    @Test
    void twoPeopleWhoMayBearTheSameTitleAreNotTold() {
        var body = "Welcome to our panel about boats. Minister, what makes a boat safe? Well, I think care does. I mend every rope before "
                + "we go out, and I look at the mast twice. Thank you, Minister. And what do you do in winter? I spend it in the workshop. "
                + "I paint the deck, and I write down what broke. Thank you, Minister. We will stop here.";
        assertThat(told(SAILORS, body)).doesNotContain("sail", "oar");
    }

    @Test
    void namesLowerTheDoubtAlsoWhereNothingIsSure() {
        assertThat(confidence(crowd(), String.join("", ENGLISH))).isBetween(confidence(crowd(), nameless()) + 0.05, 0.79);
    }

    @Test
    void theInferredVoiceStaysTheFirstCandidateEvenIfItIsDoubted() {
        // Said three times without roles, some voices are as likely as another.
        var people = withoutRoles(SAILORS);
        var body = nameless().repeat(3);
        var guessed = Inference.of(people, "en", 0).infer(body);
        var candidates = Inference.of(people, "en").infer(body);
        assertThat(candidates).hasSameSizeAs(guessed).allSatisfy(stretch -> assertThat(stretch.speaker()).isNull());
        assertThat(candidates.stream().map(stretch -> stretch.attribution().candidates().get(0).speaker()))
                .containsExactlyElementsOf(guessed.stream().map(Stretch::speaker).toList());
    }

    @Test
    void theKindOfAConversationIsInferred() {
        var meeting = "Good morning. The first point of the agenda is the motion on fees. Are there any objections? None. The motion is "
                + "seconded. Next item on the agenda. The minutes of the last meeting are approved. I move that we add an action item for "
                + "the working group. The working group needs a quorum. Let us put that on the agenda. ";
        var hearing = "We will hear argument in the case of the harbour. May it please the Court: the statute gives the petitioner a right "
                + "to a hearing. Counsel, where does the statute say that? In the second section, Your Honor, the witness gave testimony to "
                + "the Court below. And the respondent? The respondent did not testify at the hearing. Thank you, counsel. ";
        assertThat(kind(SAILORS, String.join("", ENGLISH))).isEqualTo(ConversationKind.PANEL);
        assertThat(kind(GARDENERS, String.join("", CHINESE))).isEqualTo(ConversationKind.PANEL);
        assertThat(kind(crowd(), meeting.repeat(4))).isEqualTo(ConversationKind.MEETING);
        assertThat(kind(crowd(), hearing.repeat(4))).isEqualTo(ConversationKind.HEARING);
    }

    @Test
    void nothingIsToldWithoutNames() {
        assertThat(told(SAILORS, nameless())).isEmpty();
    }

    private static String nameless() {
        return String.join("", ENGLISH).replaceAll("Ruth Calder|Henry|Mina", "friend");
    }

    /** The mean confidence of the likeliest speakers. */
    private static double confidence(List<Person> people, String body) {
        return Inference.of(people, "en", 0).infer(body).stream()
                .mapToDouble(stretch -> stretch.attribution().confidence())
                .average().orElseThrow();
    }

    private static ConversationKind kind(List<Person> people, String body) {
        return SpeakerInference.of(withoutRoles(people), null, 0.8).inferVoices(body, new TreeMap<>()).kind();
    }

    private static List<Person> crowd() {
        var crowd = new ArrayList<>(SAILORS);
        IntStream.range(0, 12).forEach(i -> crowd.add(
                new Person("guest" + i, "Guest Number" + (char) ('a' + i), null, Role.PANELIST, null, List.of())));
        return crowd;
    }

    private static List<String> told(List<Person> people, String body) {
        return Inference.of(people, null).infer(body).stream().map(Stretch::speaker).filter(Objects::nonNull).toList();
    }

    private static List<Person> withoutRoles(List<Person> people) {
        return people.stream().map(person -> new Person(person.slug(), person.name(), null, Role.PANELIST, null, List.of()))
                .toList();
    }
}
