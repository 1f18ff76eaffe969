package dev.roundtable.transcript.format.label.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

class LabelsTest {

    @Test
    void anAffiliationInBracketsIsNotPartOfTheLabel() {
        var pieces = Samples.read("王小明（台灣大學）：早。\n\nJane Doe (ACME): Hi.\n\n王小明：好。\n\n學生（甲）：在。\n\nJane Doe: Yes.\n\n學生（甲）：好。")
                .pieces();
        assertThat(pieces).extracting("label").containsExactly("王小明", "Jane Doe", "王小明", "學生(甲)", "Jane Doe", "學生(甲)");
        assertThat(pieces).extracting("affiliation").containsExactly("台灣大學", "ACME", null, null, null, null);
    }

    @Test
    void labelsThatDifferOnlyInWidthOrSpacesAreOne() {
        var pieces = Samples.read("學生 A：一。\n\n學生Ａ：二。\n\n學生\u3000A ：三。\n\n\u200F學生 A：四。").pieces();
        assertThat(pieces).hasSize(4).extracting("label").containsOnly("學生 A");
    }

    @Test
    void anAffiliationMayStandBehindAComma() {
        var pieces = Samples.read("Jane Doe, ACME Corp: Hi.\n\nJohn Smith, Professor of Law, Yale: Hello.\n\nJane Doe: So?\n\n"
                + "Robert Park, Jr.: Me too.\n\nIda Berg, PhD, River Trust: And me.\n\n王小明，台灣大學：早。\n\nJohn Smith: Yes.")
                .pieces();
        assertThat(pieces).extracting("label").containsExactly("Jane Doe", "John Smith", "Jane Doe", "Robert Park Jr.",
                "Ida Berg",
                "王小明", "John Smith");
        assertThat(pieces).extracting("affiliation").containsExactly("ACME Corp", "Professor of Law, Yale", null, null,
                "River Trust", "台灣大學", null);
    }

    @Test
    void aDescriptionMayStandInSquareBrackets() {
        var pieces = Samples.read("Anna: Who pays?\r\n\r\nTom [our boss]: He pays.\r\n\r\nStudent [at the back]: And I?\r\n\r\n"
                + "Tom: You, too.\r\n\r\nStudent [at the wall]: And I?\r\n\r\n王芳 [记者]：我呢？\r\n\r\nAnna: All of us.").pieces();
        assertThat(pieces).extracting("label").containsExactly("Anna", "Tom", "Student [at the back]", "Tom",
                "Student [at the wall]", "王芳 [记者]", "Anna");
        assertThat(pieces).extracting("affiliation").containsExactly(null, "our boss", null, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Will Smith", "Edward Said", "Can Yilmaz", "Or Cohen", "Theresa May", "May Chen", "Kaiming He",
            "He Zhiqiang", "An Li", "Cathy So",
            "Student A", "Speaker A", "Panelist One", "Dr. José María de la Cruz", "The Right Honourable Ann Marie Lee MP",
            "李想", "张点点",
            "學生 A" })
    void namesThatAreWordsTooAreLabelsWhereTheyRecur(String name) {
        var text = "Mara: What is it?\n\n" + name + ": That.\n\nMara: And why?\n\n" + name + ": Because.\n\nMara: Well.";
        assertThat(Samples.read(text).pieces()).extracting("label").containsExactly("Mara", name, "Mara", name, "Mara");
    }

    @ParameterizedTest
    @ValueSource(strings = { "What I Say", "So far", "My point", "He said", "We do", "然后我想", "大家想", "于是想", "高兴的是" })
    void wordsThatBeginASentenceAreNone(String words) {
        var prose = words + ": it is so.";
        var text = "Mara: Hi.\n\n" + prose + "\n\nJonas: Hello.\n\n" + prose + "\n\nMara: Well.\n\nJonas: Yes.";
        assertThat(Samples.read(text).pieces()).extracting("label").doesNotContain(words);
    }

    @Test
    void anAffiliationMayStandBehindANameInBold() {
        var pieces = Samples.read("**Jane Doe**: What?\n\n**John Poe** (Foo Inc): This.\n\n**Jane Doe**: Really?\n\n"
                + "**John Poe** (Foo Inc): Yes.").pieces();
        assertThat(pieces).extracting("label").containsExactly("Jane Doe", "John Poe", "Jane Doe", "John Poe");
        assertThat(pieces).extracting("affiliation").containsExactly(null, "Foo Inc", null, "Foo Inc");
    }

    @ParameterizedTest
    @ValueSource(strings = { "In Taiwan, Digital Affairs: a new field.", "Last year, Rivers: a report.",
            "Jane Doe, who was there, said: no.", "今天，我們說：好。" })
    void aCommaDoesNotMakeALabel(String prose) {
        var text = "Mara: Hi.\n\n" + prose + "\n\nJonas: Hello.\n\n" + prose + "\n\nMara: Well.\n\nJonas: Yes.";
        assertThat(Samples.speeches(Samples.read(text))).startsWith("Mara|Hi.\n\n" + prose, "Jonas|Hello.\n\n" + prose);
    }

    @Test
    void aNameOfADirectoryIsTurnedAround() {
        assertThat(Samples.read("### Doe, Jane：\nHi.\n\n### Van Dyke, Jan：\nHello.\n\n### Doe, Jane：\nWell.").pieces())
                .extracting("label").containsExactly("Jane Doe", "Jan Van Dyke", "Jane Doe");
    }

    @Test
    void aRemarkInBracketsIsNoAffiliation() {
        assertThat(Samples.read("Mara (via Zoom): Hi.\n\nJonas（補充說明）：Hello.\n\nMara: Well.\n\nJonas: Yes.").pieces())
                .extracting("affiliation").containsOnlyNulls();
    }

    @Test
    void aLabelWithoutEndIsRefusedByLine() {
        var label = "長".repeat(250);
        assertThat(Samples.refused("### Mara:\nHi.\n\n### " + label + ":\nHello.").problem().line()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Speaker 1 (Anna Weber)", "SPEAKER_01 (Anna Weber)", "Sprecher 2 (Anna Weber)",
            "发言人1（Anna Weber）" })
    void aCountedSpeakerMayHaveAName(String label) {
        var read = new Labels("talk.txt").of(label, 1);
        assertThat(read.name()).isEqualTo("Anna Weber");
        assertThat(new Labels("talk.txt").of("Speaker 1 (김하늘)", 1).name()).isEqualTo("김하늘");
        assertThat(new Labels("talk.txt").of("Speaker 1 (Leeds)", 1).name()).isEqualTo("Speaker 1");
    }
}
