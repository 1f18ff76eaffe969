package dev.roundtable.transcript.format.voice;

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

@DisplayName("A name in brackets behind the label of a voice")
class VoicePeopleTest {

    private static final String TALK = "%1$s Who pays for it?\n\n%2$s We do.\n\n%1$s I see.\n\n%2$s Do you?\n";

    @ParameterizedTest
    @CsvSource({ "Speaker 0 (Anna):,Speaker 1 (Tom):,Anna,Tom", "SPEAKER_00 (Sarah Chen):,SPEAKER_01 (Mihai):,Sarah Chen,Mihai",
            "发言人1（张三）：,发言人2（李四）：,张三,李四", "Sprecher 1 (Jürgen):,Sprecher 2 (Anke Voss):,Jürgen,Anke Voss",
            "Locuteur 1 (André) :,Locuteur 2 (Anne Roux) :,André,Anne Roux", "발언자 1 (김민수):,발언자 2 (이서연):,김민수,이서연",
            "[00:01] Speaker 1 (Anna):,[00:05] Speaker 2 (Tom):,Anna,Tom",
            "**Speaker 1 (Anna):**,**Speaker 2 (Tom):**,Anna,Tom",
            "Speaker A (Anna):,Speaker B (Tom):,Anna,Tom", "spk_0 (Anna):,spk_1 (Tom):,Anna,Tom",
            "Speaker 1 [Anna]:,Speaker 2 [Tom]:,Anna,Tom", "SPEAKER_00 [Sarah Chen]:,SPEAKER_01 [Mihai]:,Sarah Chen,Mihai",
            "发言人1【张三】：,发言人2【李四】：,张三,李四", "話者1［田中花子］：,話者2［鈴木］：,田中花子,鈴木",
            "Sprecher 1 [Jürgen]:,Sprecher 2 [Anke Voss]:,Jürgen,Anke Voss",
            "[00:01] Speaker 1 [Anna]:,[00:05] Speaker 2 [Tom]:,Anna,Tom",
            "**Speaker 1 [Anna]:**,**Speaker 2 [Tom]:**,Anna,Tom",
            "**Speaker 1** [Anna]:,**Speaker 2** [Tom]:,Anna,Tom", "المتحدث 1 (أحمد):,المتحدث 2 (سارة):,أحمد,سارة",
            "المتحدث 1 [أحمد علي]:,المتحدث 2 [سارة]:,أحمد علي,سارة" })
    void isTheNameOfTheVoice(String first, String second, String one, String other) {
        for (var text : both(TALK.formatted(first, second))) {
            var panel = panel(text);
            assertThat(turns(panel)).containsExactly(one + "|Who pays for it?", other + "|We do.", one + "|I see.",
                    other + "|Do you?");
            assertThat(panel.problems()).isEmpty();
            assertThat(panel.people()).allSatisfy(person -> assertThat(person.affiliation()).isNull());
        }
    }

    @Test
    void isAPlaceIfMostOfTheOthersAre() {
        var text = TALK.formatted("Speaker 1 (Victoria):", "Speaker 2 (Melbourne):")
                + "\n" + TALK.formatted("Speaker 3 (Perth):", "Speaker 4 (Hobart):");
        assertThat(panel(text).people()).extracting(Person::name).noneMatch(name -> name.equals("Victoria"));
    }

    @Test
    void isTheNameWhereTheVoiceStandsAloneToo() {
        var text = TALK.formatted("Speaker 1 (Anna):", "Speaker 2 (Tom):") + "\nSpeaker 1: Well, we all do.\n";
        assertThat(turns(panel(text))).last().isEqualTo("Anna|Well, we all do.");
        var full = TALK.formatted("Speaker 1 (Anna Voss):", "Speaker 2 (Tom Reed):") + "\nSpeaker 1: Well, we all do.\n";
        assertThat(turns(panel(full))).last().isEqualTo("Anna Voss|Well, we all do.");
    }

    @Test
    void staysTheNameBesideARemark() {
        var text = TALK.formatted("Speaker 1 (Anna):", "Speaker 2 (Tom):") + "\nSpeaker 1 (Anna, laughing): Well, we all do.\n";
        assertThat(turns(panel(text))).last().isEqualTo("Anna|Well, we all do.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "on phone", "off mic", "via Zoom", "am Telefon", "电话", "Male" })
    void staysTheNameWhereARemarkStandsInItsPlace(String remark) {
        var text = TALK.formatted("Speaker 1 (Anna):", "Speaker 2 (Tom):")
                + "\nSpeaker 1 (%s): Well, we all do.\n".formatted(remark);
        assertThat(turns(panel(text))).startsWith("Anna|Who pays for it?").last().isEqualTo("Anna|Well, we all do.");
        assertThat(panel(text).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "on phone,off mic", "via Zoom,am Telefon", "男性,电话" })
    void isTheNameAmongVoicesWithRemarks(String remark, String other) {
        var text = TALK.formatted("Speaker 1 (Anna):", "Speaker 2 (%s):".formatted(remark))
                + "\nSpeaker 3 (%s): Well, we all do.\n\nSpeaker 1: Yes.\n".formatted(other);
        assertThat(turns(panel(text))).containsExactly("Anna|Who pays for it?", "Speaker 2|We do.", "Anna|I see.",
                "Speaker 2|Do you?", "Speaker 3|Well, we all do.", "Anna|Yes.");
    }

    @ParameterizedTest
    @CsvSource({ "Speaker A (Anna):,Anna:,Speaker A,Anna", "Speaker A [Anna]:,Anna:,Speaker A,Anna",
            "المتحدث 1 (أحمد):,أحمد:,المتحدث 1,أحمد", "Locuteur 1 (André) :,André :,Locuteur 1,André" })
    void isDoubtedIfItIsALabelOfItsOwn(String voice, String label, String written, String name) {
        for (var text : both("%1$s Who pays for it?\n\nTom: We do.\n\n%2$s I see.\n\nTom: Do you?\n\n%2$s Yes.\n\nTom: No.\n"
                .formatted(voice, label))) {
            var panel = panel(text);
            assertThat(turns(panel)).startsWith(name + "|Who pays for it?", "Tom|We do.", name + "|I see.");
            var doubts = panel.problems().stream().filter(problem -> problem.message().contains("too."));
            assertThat(doubts).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(5);
                assertThat(problem.message()).isEqualTo("\"I see.\" is said by \"%s\", who is read as the speaker \"%s\", too."
                        .formatted(name, written));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({ "Speaker 1 (Anna Weber):,Anna Weber:,Speaker 1,Anna Weber",
            "Anna Weber (Speaker 1):,Anna Weber:,Speaker 1,Anna Weber",
            "发言人1（张三）：,张三：,发言人1,张三" })
    void isDoubtedIfItIsAFullNameThatIsALabelOfItsOwn(String voice, String label, String written, String name) {
        var panel = panel("%1$s Who pays for it?\n\nTom: We do.\n\n%2$s I see.\n\nTom: Do you?\n".formatted(voice, label));
        assertThat(turns(panel)).containsExactly(name + "|Who pays for it?", "Tom|We do.", name + "|I see.", "Tom|Do you?");
        assertThat(panel.problems()).extracting(Problem::message)
                .contains("\"%1$s\" and \"%1$s\" with \"%2$s\" in brackets are read as one speaker.".formatted(name, written));
    }

    @ParameterizedTest
    @CsvSource({ "Speaker 1 (Anna Weber):,Anna Weber:,Speaker 1", "Speaker A (Anna):,Anna:,Speaker A", "发言人1（张三）：,张三：,发言人1",
            "Sprecher 1 (Anke):,Anke:,Sprecher 1" })
    void isNotTheNameIfBothSpeakInTurn(String voice, String label, String written) {
        for (var text : both("%1$s Who pays for it?\n\n%2$s We do.\n\n%1$s I see.\n\n%2$s Do you?\n".formatted(voice, label))) {
            var panel = panel(text);
            assertThat(turns(panel)).startsWith(written + "|Who pays for it?");
            assertThat(panel.people()).hasSize(2);
            assertThat(panel.problems()).extracting(Problem::message)
                    .anyMatch(message -> message.contains("speaks in turn with"));
        }
    }

    @ParameterizedTest
    @CsvSource({ "Speaker 1 (Anna):,Anna:,Anna", "Speaker 1 (Anna Weber):,Anna Weber:,Anna Weber", "发言人1（张三）：,张三：,张三" })
    void staysTheNameIfTheFileWritesItOtherwiseOnce(String voice, String label, String name) {
        var talk = "%1$s Who pays for it?\n\nSpeaker 2 (Tom): We do.\n\n".formatted(voice);
        for (var text : both(talk.repeat(4) + "%1$s Well.\n\n%2$s And one more thing.\n".formatted(voice, label))) {
            assertThat(panel(text).people()).extracting(Person::name).containsExactly(name, "Tom");
            assertThat(turns(panel(text))).last().asString().startsWith(name + "|");
        }
    }

    /** Only what stands beside a counted voice can be its name. */
    @ParameterizedTest
    @CsvSource({ "Student [F1]:,Student [F2]:", "Delegate [Kenya]:,Delegate [Norway]:", "观众【张三】：,观众【李四】：",
            "学生【甲班】：,学生【乙班】：", "Participant [P12]:,Participant [P13]:" })
    void tellsPeopleApartInSquareBrackets(String first, String second) {
        for (var text : both(TALK.formatted(first, second))) {
            assertThat(panel(text).people()).extracting(Person::name).containsExactly(
                    first.substring(0, first.length() - 1), second.substring(0, second.length() - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "The list [see below]: it is long.", "He wrote [sic]: no rain.", "Note [1]: we paid.",
            "We have one goal [laughs]: to win.", "[Anna]: that is what the label said." })
    void isNotInWordsWithSquareBrackets(String words) {
        var text = TALK.formatted("Tess:", "Ivo:") + "\nTess: I see.\n" + words + "\n\nIvo: Yes.\n";
        assertThat(Samples.speeches(Samples.read(text))).contains("Tess|I see.\n" + words).hasSize(6);
    }

    @Test
    void mayHaveAPartBesideIt() {
        var people = panel(TALK.formatted("Speaker 1 (Anna, Moderator):", "Speaker 2 (Tom, River Trust):")).people();
        assertThat(people).extracting(Person::name).containsExactly("Anna", "Tom");
        assertThat(people.get(0).role()).isEqualTo(Role.MODERATOR);
        assertThat(people.get(1).affiliation()).isEqualTo("River Trust");
    }

    @Test
    void isNotTheNameIfTheSheetNamesTheVoice() {
        var sheet = new TextFile("talk.panel.yaml",
                "people:\n  - { slug: anna-weber, name: Anna Weber, aliases: [Speaker 1] }\n".getBytes(StandardCharsets.UTF_8));
        var panel = PanelReader.read(Samples.file(TALK.formatted("Speaker 1 (Anna):", "Speaker 2 (Tom):")), sheet);
        assertThat(turns(panel)).startsWith("Anna Weber|Who pays for it?", "Tom|We do.");
        assertThat(panel.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "المتحدث 1,المتحدث 2,(غاضب),:", "说话人1,说话人2,（生气）,：", "发言人 A,发言人 B,（大笑）,：", "話者1,話者2,（笑いながら）,：",
            "Sprecher 1,Sprecher 2,(wütend),:", "Locuteur 1,Locuteur 2,(en colère), :", "Speaker 1,Speaker 2,[angry],:",
            "说话人1,说话人2,（笑）,：" })
    void isNoMoodOfAVoiceThatSpeaksWithoutBracketsFirst(String first, String second, String mood, String colon) {
        var one = first + colon;
        var text = TALK.formatted(one, second + colon) + "\n" + first + mood + colon + " Well, we all do.\n\n" + second + colon
                + " Yes.\n\n" + one + " Good.\n";
        for (var each : both(text)) {
            var panel = panel(each);
            assertThat(turns(panel)).contains(first + "|Well, we all do.", second + "|Yes.", first + "|Good.");
            assertThat(panel.people()).hasSize(2).allSatisfy(person -> assertThat(person.affiliation()).isNull());
            assertThat(panel.problems()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({ "说话人1,说话人2,（王芳）,王芳,：", "发言人 A,发言人 B,（李明）,李明,：", "المتحدث 1,المتحدث 2,(أحمد),أحمد,:" })
    void isTheNameOfAVoiceThatSpeaksWithoutBracketsFirst(String first, String second, String beside, String name,
            String colon) {
        var named = first + beside + colon;
        var text = TALK.formatted(first + colon, second + colon) + "\n" + named + " Well, we all do.\n\n" + second + colon
                + " Yes.\n\n" + named + " Good.\n";
        for (var each : both(text)) {
            assertThat(panel(each).people()).extracting(person -> person.name()).containsExactlyInAnyOrder(name, second);
        }
    }

    @ParameterizedTest
    @CsvSource({ "Speaker 1 (Male):,Speaker 2 (Female):", "Speaker 1 (Moderator):,Speaker 2 (Guest):",
            "发言人1（主持人）：,发言人2（嘉宾）：", "Speaker 1 (24):,Speaker 2 (51):" })
    void isNoTraitAndNoPart(String first, String second) {
        var read = Samples.read(TALK.formatted(first, second));
        assertThat(read.pieces()).allSatisfy(piece -> assertThat(LABEL_OF_VOICE).contains(piece.label()));
        assertThat(read.problems()).isEmpty();
    }

    private static final List<String> LABEL_OF_VOICE = List.of("Speaker 1", "Speaker 2", "发言人1", "发言人2");

    @ParameterizedTest
    @CsvSource({ "Speaker 1 (Kenya):,Speaker 2 (Norway):", "Speaker 1 (Acme):,Speaker 2 (Acme):",
            "Speaker 1 (Anna):,Speaker 2 (Anna):" })
    void isDoubtedIfItMayBeSomethingElse(String first, String second) {
        var read = Samples.read(TALK.formatted(first, second));
        assertThat(read.pieces()).allSatisfy(piece -> assertThat(LABEL_OF_VOICE).contains(piece.label()));
        assertThat(read.problems()).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).contains("is not read as the name of a speaker"));
    }

    @Test
    void isNotDoubtedIfItIsReadAsTheLabel() {
        assertThat(Samples.read(TALK.formatted("发言人1（产品经理）：", "发言人2（高管）：")).problems()).isEmpty();
    }

    @Test
    void isDoubtedIfAVoiceHasSeveral() {
        var text = TALK.formatted("Speaker 1 (Anna):", "Speaker 2 (Tom):") + "\nSpeaker 1 (Sarah): Well, we all do.\n";
        var read = Samples.read(text);
        assertThat(read.pieces()).extracting("label").doesNotContain("Anna", "Sarah");
        assertThat(turns(panel(text))).startsWith("Speaker 1|Who pays for it?", "Tom|We do.");
        assertThat(read.problems()).extracting(Problem::message)
                .containsExactly("\"Speaker 1\" has several names in brackets: Anna, Sarah.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "I say that Speaker 1 (Anna): she pays.", "On the tape, Speaker 0 (Adrian) laughs.",
            "Speaker 1 (Adrian) is me, and Speaker 2 (Mihai) is you." })
    void isNotInWordsAboutATape(String words) {
        var text = TALK.formatted("Tess:", "Ivo:") + "\nTess: " + words + "\n\nIvo: Yes.\n";
        assertThat(Samples.speeches(Samples.read(text))).contains("Tess|" + words).hasSize(6);
    }

    private static PanelScript panel(String text) {
        return PanelReader.read(Samples.file(text), null);
    }

    private static List<String> turns(PanelScript panel) {
        var names = panel.people().stream().collect(Collectors.toMap(Person::slug, Person::name));
        return panel.turns().stream().map(turn -> names.get(turn.speaker()) + "|" + turn.text().strip()).toList();
    }

    private static List<String> both(String text) {
        return List.of(text, text.replace("\n", "\r\n"));
    }
}
