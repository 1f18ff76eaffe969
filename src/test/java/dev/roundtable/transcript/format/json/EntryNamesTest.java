package dev.roundtable.transcript.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.PanelReader;
import dev.roundtable.transcript.file.Problem;
import dev.roundtable.transcript.file.TextFile;
import dev.roundtable.transcript.format.Samples;
import dev.roundtable.transcript.script.PanelScript;
import dev.roundtable.transcript.script.Person;
import dev.roundtable.transcript.script.Person.Role;

@DisplayName("A name beside the speaker of an entry")
class EntryNamesTest {

    private static final String LIST = """
            [{"%1$s": %2$s, "%3$s": "%4$s", "start": 0.5, "end": 2.0, "text": "Who pays for it?"},
             {"%1$s": %5$s, "%3$s": "%6$s", "start": 2.5, "end": 4.0, "text": "We do."},
             {"%1$s": %2$s, "%3$s": "%7$s", "start": 4.5, "end": 6.0, "text": "I see, and you?"}]
            """;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
            "speaker,'\"Speaker 1\"',name,Sarah (Tech Lead),'\"Speaker 2\"',Alex,Sarah,Alex",
            "speaker,'\"SPEAKER_00\"',name,Anna Voss,'\"SPEAKER_01\"',Tom Reed,Anna Voss,Tom Reed",
            "speaker,0,displayName,Anna Voss,1,Tom Reed,Anna Voss,Tom Reed",
            "speaker_id,'\"1\"',full_name,Jürgen,'\"2\"',Anke Voß,Jürgen,Anke Voß",
            "speaker,'\"发言人1\"',name,张三（主持人）,'\"发言人2\"',李四,张三,李四", "speaker,'\"A\"',name,سارة,'\"B\"',أحمد,سارة,أحمد" })
    void isTheNameOfTheVoice(String key, String first, String names, String one, String second, String other, String label,
            String otherLabel) {
        var list = LIST.formatted(key, first, names, one, second, other, one);
        for (var text : new String[]{ list, list.replace("\n", "\r\n"),
                list.replaceAll("\"(start|end)\": [\\d.]+, ", "") }) {
            var read = panel(text);
            assertThat(turns(read)).containsExactly(label + "|Who pays for it?", otherLabel + "|We do.",
                    label + "|I see, and you?");
            assertThat(read.problems()).isEmpty();
        }
    }

    /** One of them could be a name, which says nothing of the others. */
    @ParameterizedTest
    @CsvSource({ "Anna Weber,Main Hall,Blue Room", "Austin Office,Denver Office,Boston Office",
            "Grace Hall,Blue Hall,Red Hall" })
    void isAPlaceIfMostOfTheOthersAre(String one, String two, String three) {
        var entry = "{\"speaker\": \"Speaker %s\", \"name\": \"%s\", \"text\": \"%s\"}";
        var list = "[" + String.join(",", entry.formatted("A", one, "Who pays for it all today?"),
                entry.formatted("B", two, "We do, I think so."), entry.formatted("C", three, "I see what you mean."),
                entry.formatted("A", one, "Do you really mean it?")) + "]";
        assertThat(panel(list).people()).extracting(Person::name).noneMatch(name -> name.equals(two) || name.equals(three));
    }

    @Test
    void keepsWhatStandsInBrackets() {
        var people = panel(LIST.formatted("speaker", "\"Speaker 1\"", "name", "Sarah (Tech Lead)", "\"Speaker 2\"",
                "Alex (Moderator)", "Sarah (Tech Lead)")).people();
        assertThat(people.get(0).affiliation()).isEqualTo("Tech Lead");
        assertThat(people.get(1).role()).isEqualTo(Role.MODERATOR);
    }

    @Test
    void namesAVoiceThatHasItOnceOnly() {
        var panel = panel(LIST.formatted("speaker", "\"Speaker 1\"", "name", "Sarah", "\"Speaker 2\"", "Alex", ""));
        assertThat(turns(panel)).startsWith("Sarah|Who pays for it?").endsWith("Sarah|I see, and you?");
    }

    @Test
    void isNotUsedIfTheSheetNamesTheVoice() {
        var sheet = new TextFile("talk.panel.yaml",
                "people:\n  - { slug: sarah-chen, name: Sarah Chen, aliases: [Speaker 1] }\n".getBytes(StandardCharsets.UTF_8));
        var panel = PanelReader.read(Samples.file(
                LIST.formatted("speaker", "\"Speaker 1\"", "name", "Sarah", "\"Speaker 2\"", "Alex", "Sarah")), sheet);
        assertThat(turns(panel)).containsExactly("Sarah Chen|Who pays for it?", "Alex|We do.", "Sarah Chen|I see, and you?");
        assertThat(panel.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "part-%d.mp3", "Segment %d", "%d" })
    void isNotTheNameOfTheEntry(String form) {
        var read = Samples.read(LIST.formatted("speaker", "\"Speaker 1\"", "name", form.formatted(1), "\"Speaker 2\"",
                form.formatted(2), form.formatted(3)));
        assertThat(Samples.speeches(read)).first().isEqualTo("Speaker 1|Who pays for it?");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void isDoubtedIfAVoiceHasSeveral() {
        var read = Samples.read(LIST.formatted("speaker", "\"Speaker 1\"", "name", "Sarah", "\"Speaker 2\"", "Alex", "Tom"));
        assertThat(Samples.speeches(read)).first().isEqualTo("Speaker 1|Who pays for it?");
        assertThat(read.problems()).extracting(Problem::message).singleElement().asString().contains("Speaker 1", "Sarah, Tom");
    }

    @Test
    void isDoubtedIfAllVoicesHaveIt() {
        var read = Samples.read(LIST.formatted("speaker", "\"Speaker 1\"", "name", "Interview", "\"Speaker 2\"", "Interview",
                "Interview"));
        assertThat(Samples.speeches(read)).first().isEqualTo("Speaker 1|Who pays for it?");
        assertThat(read.problems()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({ "Introduction,Discussion", "Opening Remarks,Budget Talk", "Whisper Large,Whisper Small" })
    void isNotTheTitleOfASection(String one, String other) {
        var read = Samples.read(LIST.formatted("speaker", "\"Speaker 1\"", "name", one, "\"Speaker 2\"", other, one));
        assertThat(Samples.speeches(read)).startsWith("Speaker 1|Who pays for it?", "Speaker 2|We do.");
        assertThat(read.problems()).extracting(Problem::message).allMatch(message -> message.contains("or no names of people"));
    }

    @Test
    void isNotUsedBesideANamedSpeaker() {
        var read = Samples.read(LIST.formatted("speaker", "\"Mara Lind\"", "name", "Greeting", "\"Jonas Ek\"", "Answer",
                "Greeting"));
        assertThat(Samples.speeches(read)).first().isEqualTo("Mara Lind|Who pays for it?");
        assertThat(read.problems()).isEmpty();
    }

    private static PanelScript panel(String text) {
        return PanelReader.read(Samples.file(text), null);
    }

    private static List<String> turns(PanelScript panel) {
        var names = panel.people().stream().collect(Collectors.toMap(Person::slug, Person::name));
        return panel.turns().stream().map(turn -> names.get(turn.speaker()) + "|" + turn.text().strip()).toList();
    }
}
