package dev.roundtable.transcript.format.label.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Facts.Participant;
import dev.roundtable.transcript.format.Samples;

@DisplayName("What stands around a talk")
class SectionsTest {

    private static final String TALK = "Tess: Who pays for it?\n\nIvo: We do.\n\nTess: I see.\n\nIvo: Do you?\n";

    @ParameterizedTest
    @ValueSource(strings = { "Summary", "Action Items", "1. Key takeaways", "Zusammenfassung", "Résumé", "要約", "会议摘要", "저작권 안내",
            "ملخص", "Copyright" })
    void aSectionBesideTheTalkIsNoSpeech(String heading) {
        var text = "# Dam\n\n" + TALK + "\n## " + heading
                + "\n\nThey spoke of money.\n\n- Ivo: pay the dam\n- Tess: ask again\n";
        for (var each : new String[]{ text, text.replace("\n", "\r\n") }) {
            assertThat(Samples.speeches(Samples.read(each))).containsExactly("Tess|Who pays for it?", "Ivo|We do.",
                    "Tess|I see.", "Ivo|Do you?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summary", "Zusammenfassung", "会议摘要", "Action Items" })
    void aSectionBetweenTurnsIsNoSpeechWithAWarning(String heading) {
        var section = "\n## " + heading + "\n\nThe dam is old, and so are we.\n\nNobody pays.\n\n";
        for (var text : new String[]{ TALK + section + TALK, (TALK + section + TALK).replace("\n", "\r\n") }) {
            var read = Samples.read(text);
            assertThat(Samples.speeches(read)).hasSize(8).noneMatch(said -> said.contains("Nobody pays"));
            assertThat(read.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(11);
                assertThat(problem.message()).contains("not read as speech (2)");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summary", "Zusammenfassung", "会议摘要" })
    void aSectionAboveOrBelowTheTalkNeedsNoWarning(String heading) {
        var section = "## " + heading + "\n\nThe dam is old, and so are we.\n\n";
        assertThat(Samples.read("# Dam\n\n" + section + "## Talk\n\n" + TALK).problems()).isEmpty();
        assertThat(Samples.read("# Dam\n\n" + TALK + "\n" + section).problems()).isEmpty();
    }

    @Test
    void theTalkGoesOnBelowTheNextHeadingOrLabel() {
        var read = Samples
                .read("# Dam\n\n## Summary\n\nMoney.\n\n" + TALK + "\n## Actions\n\nPay.\n\n## The price\n\nTess: How much?\n");
        assertThat(Samples.speeches(read)).last().isEqualTo("Tess|How much?");
        assertThat(Samples.speeches(read)).hasSize(5).noneMatch(said -> said.contains("Pay."));
    }

    @ParameterizedTest
    @ValueSource(strings = { "DAM TALK\nRiver hall | 14 May 2025\n\n", "Dam talk\nThird session, hall 2\n\n",
            "水坝座谈\n第三场\n\n" })
    void linesThatAreNoSentencesAboveTheTalkAreNoSpeech(String head) {
        var read = Samples.read(head + TALK);
        assertThat(Samples.speeches(read)).first().isEqualTo("Tess|Who pays for it?");
        assertThat(read.title()).isEqualTo(head.lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = { "**Participants:**\n\n* **Interviewer:** Tess\n* **Interviewee 1:** Ivo (keeper)\n\n",
            "**Teilnehmer:**\n\n- **Interviewerin:** Tess\n- **Befragter 1:** Ivo (keeper)\n\n",
            "**Participantes:**\n\n* **Entrevistadora:** Tess\n* **Entrevistado 1:** Ivo (keeper)\n\n" })
    void aListOfPeopleBelowItsFieldIsNoSpeech(String list) {
        var read = Samples.read("## Dam\n\n" + list + TALK.replaceAll("(?m)^(\\w+):", "**$1:**"));
        assertThat(Samples.speeches(read)).containsExactly("Tess|Who pays for it?", "Ivo|We do.", "Tess|I see.",
                "Ivo|Do you?");
        assertThat(read.facts().people().stream().map(Participant::name).collect(Collectors.toList())).containsExactly("Tess",
                "Ivo");
    }

    @Test
    void anAffiliationBehindADashIsNoPartOfTheName() {
        var read = Samples.read("Attendees:\n\n* Tess Orr - Dams\n* Ivo Marsh – Mills\n\n" + TALK);
        assertThat(read.facts().people()).extracting(Participant::name).containsExactly("Tess Orr", "Ivo Marsh");
        assertThat(read.facts().people()).extracting(Participant::affiliation).containsExactly("Dams", "Mills");
    }

    @Test
    void aListOfScribesIsNoSpeech() {
        var read = Samples.read("Scribes:\n * Wed AM: Tess\n * Wed PM: Ivo\n\n" + TALK);
        assertThat(Samples.speeches(read)).hasSize(4).first().isEqualTo("Tess|Who pays for it?");
    }

    @Test
    void aHeadOfAListIsNoSpeaker() {
        var read = Samples.read("Points today:\n* dams\n* mills\n\n" + TALK);
        assertThat(Samples.speeches(read)).hasSize(4).first().isEqualTo("Tess|Who pays for it?");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summary:", "Next steps:", "Open questions:", "Contact:" })
    void theHeadOfAParagraphInTheTalkIsSpeech(String head) {
        var words = head + "\n\n1. We buy the dam.\n\nI never agreed to it, and I told them so.";
        assertThat(Samples.read(TALK + "\n" + words + "\n\n" + TALK).body()).contains(words);
        var list = "- Tess: Who pays?\n\n- Ivo: We do.\n\n- Tess: I see.\n\n" + head + "\n\n- Ivo: You never asked me.\n";
        assertThat(Samples.read(list).body()).contains("You never asked me.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Summary:", "Next steps:" })
    void sentencesBelowTheTalkAreNoSpeechAndCounted(String head) {
        var read = Samples.read(TALK + "\n" + head + "\n\n- pay the dam\n\nIvo pays.\nTess asks.\n");
        assertThat(read.body()).endsWith("Do you?");
        assertThat(read.problems()).singleElement().asString().contains("the lines below the talk are not read as speech (2)");
    }
}
