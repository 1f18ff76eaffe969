package dev.roundtable.transcript.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.script.Attribution.Evidence;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;
import dev.roundtable.transcript.script.Turn;

class PinsTest {

    private static final String TALK = String.join("", SpeakerInferenceTest.ENGLISH);
    private static final String SHEET = """
            people:
              - { slug: anchor, name: Ruth Calder, role: MODERATOR }
              - { slug: sail, name: Henry Osgood }
              - { slug: oar, name: Mina Farrow }
            """;

    @ParameterizedTest
    @ValueSource(strings = { "PINS", "pins" })
    void inferenceGoesOnAfterAPin(String pins) {
        var panel = read(TALK, SHEET + "attribution: " + pins + "\ncues:\n  - { speaker: oar, opens: 'I would say rowing' }\n");
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly("anchor", "sail", "anchor", "oar", "anchor");
    }

    @Test
    void withoutPinsACueHoldsUntilTheNextOne() {
        var panel = read(TALK, SHEET + "cues:\n  - { speaker: oar, opens: 'I would say rowing' }\n");
        assertThat(panel.turns()).extracting(Turn::speaker).containsExactly(null, "oar");
    }

    @Test
    void aPinIsRightWhateverInferenceWouldSay() {
        var pins = new TreeMap<Integer, String>();
        pins.put(TALK.indexOf("Well, I think"), "oar");
        var stretch = Inference.of(SpeakerInferenceTest.SAILORS, "en").infer(TALK, pins).get(1);
        assertThat(TALK.substring(stretch.start())).startsWith("Well, I think");
        assertThat(stretch.speaker()).isEqualTo("oar");
        assertThat(stretch.attribution().evidence()).extracting(Evidence::kind).startsWith("cue");
    }

    @Test
    void aPinDoesNotTellThatItsSpeakerHasSpokenBefore() {
        var talk = "Welcome to our panel about boats. Minister, what makes a boat safe? Well, I think care does. I mend every rope before "
                + "we go out, and I look at the mast twice. It takes me a whole week each spring. Thank you, Minister. And what do you do in "
                + "winter? I spend it in the workshop. I paint the deck, and I write down what broke. My neighbours laugh about it. Thank "
                + "you, Minister. Now a question from the floor. How many boats are there in the harbour? We counted them last summer, and "
                + "there were ninety. I would say that half of them never leave the pier. That is a pity. Thank you. We will stop here. "
                + "Thank you all.";
        var inference = Inference.of(SpeakerInferenceTest.SAILORS, "en", 0);
        var pins = new TreeMap<Integer, String>();
        pins.put(talk.indexOf("We counted them"), "oar");
        assertThat(inference.infer(talk)).extracting(Stretch::speaker).containsSubsequence("sail", "anchor", "sail", "anchor")
                .doesNotContain("oar");
        assertThat(inference.infer(talk, pins)).extracting(Stretch::speaker)
                .containsExactly("anchor", "sail", "anchor", "sail", "anchor", "oar", "anchor");
    }

    @Test
    void aPinMayStandInTheMiddleOfASentenceAndOfAChineseTalk() {
        var body = String.join("", SpeakerInferenceTest.CHINESE);
        int start = body.indexOf("后来我把花盆");
        var pins = new TreeMap<Integer, String>();
        pins.put(start, "tree");
        assertThat(Inference.of(SpeakerInferenceTest.GARDENERS, "zh").infer(body, pins))
                .anySatisfy(stretch -> {
                    assertThat(stretch.start()).isEqualTo(start);
                    assertThat(stretch.speaker()).isEqualTo("tree");
                });
    }

    @Test
    void manyPinsInARowAllHold() {
        var pins = new TreeMap<Integer, String>();
        for (var words : List.of("Welcome", "Henry, what", "Well,", "I spent", "I still", "Thank you, Mina", "That's all")) {
            pins.put(TALK.indexOf(words), pins.size() % 2 == 0 ? "sail" : "oar");
        }
        var stretches = Inference.of(SpeakerInferenceTest.SAILORS, "en", 0).infer(TALK, pins);
        pins.forEach((start, speaker) -> assertThat(stretches).anySatisfy(stretch -> {
            assertThat(stretch.start()).isLessThanOrEqualTo(start);
            assertThat(stretch.end()).isGreaterThan(start);
            assertThat(stretch.speaker()).isEqualTo(speaker);
        }));
    }

    @Test
    @Timeout(60)
    void pinsOfAHundredPeopleAllHold() {
        var people = new ArrayList<Person>();
        var talk = new StringBuilder();
        var pins = new TreeMap<Integer, String>();
        for (int i = 0; i < 120; i++) {
            people.add(new Person("p" + i, "Pat Number" + i, null, i == 0 ? Role.MODERATOR : Role.PANELIST, null, List.of()));
            pins.put(talk.length(), "p" + i);
            talk.append("I mend boat ").append(i).append(" every spring. It takes weeks, and then it floats. ");
        }
        var inferred = Inference.of(people, "en").infer(talk.toString(), pins);
        pins.forEach((start, speaker) -> assertThat(inferred).anySatisfy(stretch -> {
            assertThat(stretch.start()).isEqualTo(start);
            assertThat(stretch.speaker()).isEqualTo(speaker);
            assertThat(stretch.attribution().evidence()).extracting(Evidence::kind).startsWith("cue");
        }));
        assertThat(inferred).filteredOn(stretch -> stretch.speaker() == null).isNotEmpty();
    }

    private static PanelScript read(String transcript, String sheet) {
        return PanelReader.read(new TextFile("talk.txt", transcript.getBytes(StandardCharsets.UTF_8)),
                new TextFile("talk.panel.yaml", sheet.getBytes(StandardCharsets.UTF_8)));
    }
}
