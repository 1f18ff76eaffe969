package dev.roundtable.transcript.attribution;

import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.CHINESE;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.ENGLISH;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.GARDENERS;
import static dev.roundtable.transcript.attribution.SpeakerInferenceTest.SAILORS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

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
            var guessed = SpeakerInference.of(withoutRoles(people), null, 0.01).infer(body).stream().map(Stretch::speaker)
                    .toList();
            assertThat(guessed).containsExactlyElementsOf(told(people, body));
        }
    }

    @Test
    void certaintyEndsFarFromTheNameThatConfirmsTheVoice() {
        var sentence = "We painted the deck in the spring and the mast in the autumn. ";
        var body = String.join("", ENGLISH.subList(0, 2)) + sentence.repeat(200);
        var stretches = SpeakerInference.of(SAILORS, "en").infer(body);
        assertThat(stretches.get(stretches.size() - 1).speaker()).isNull();
        assertThat(stretches.get(stretches.size() - 1).attribution().confidence()).isLessThan(0.8);
    }

    @Test
    void nothingIsToldOfACrowd() {
        var crowd = new ArrayList<>(SAILORS);
        IntStream.range(0, 12).forEach(i -> crowd.add(
                new Person("guest" + i, "Guest Number" + (char) ('a' + i), null, Role.PANELIST, null, List.of())));
        assertThat(told(crowd, String.join("", ENGLISH))).isEmpty();
    }

    @Test
    void nothingIsToldWithoutNames() {
        var nameless = String.join("", ENGLISH).replaceAll("Ruth Calder|Henry|Mina", "friend");
        assertThat(told(SAILORS, nameless)).isEmpty();
    }

    private static List<String> told(List<Person> people, String body) {
        return SpeakerInference.of(people, null).infer(body).stream().map(Stretch::speaker).filter(Objects::nonNull).toList();
    }

    private static List<Person> withoutRoles(List<Person> people) {
        return people.stream().map(person -> new Person(person.slug(), person.name(), null, Role.PANELIST, null, List.of()))
                .toList();
    }
}
