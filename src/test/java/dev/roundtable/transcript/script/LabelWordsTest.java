package dev.roundtable.transcript.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.script.Person.Role;

@DisplayName("A label")
class LabelWordsTest {

    @ParameterizedTest
    @ValueSource(strings = { "SPEAKER_00", "Speaker 1", "speaker 12", "Speaker A", "spk_0", "Spk-3", "S1", "P1", "F1", "M2",
            "Person 1", "Voice 2", "Unknown Speaker 2", "发言人1", "發言人 1", "話者1", "話者２", "说话人 3", "スピーカー 2", "Sprecher 1",
            "Sprecherin 2", "Orateur 1", "Intervenant 1", "Locuteur 2", "Locutor 1", "Hablante 1", "Interlocutor 2", "Orador 3",
            "Falante 1", "Parlante 2", "Говорящий 1", "Спикер 2", "화자 1", "참석자 2", "[SPEAKER_00]", "(Speaker 1)", "3", "B",
            "Speaker #2", "ＳＰＥＡＫＥＲ＿０１" })
    void countsVoicesAsRecognizersDo(String label) {
        assertThat(LabelWords.isVoice(label)).isTrue();
        assertThat(LabelWords.isPart(label)).isTrue();
        assertThat(LabelWords.isNobody(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Unknown Speaker", "UNKNOWN", "Unidentified Speaker", "未知", "不明", "Inconnu", "Unbekannt",
            "Desconocido", "Sconosciuto", "Неизвестный", "알 수 없음", "眾人", "众人", "全體", "All", "Everyone", "Several speakers",
            "Multiple Speakers", "Crosstalk", "[inaudible]", "(Crosstalk)", "【不明】", "Alle", "Tous", "Todos",
            "Some hon. members", "UNKNOWN_SPEAKER", "Unidentified-Speaker" })
    void tellsNothingAboutTheSpeaker(String label) {
        assertThat(LabelWords.isNobody(label)).isTrue();
        assertThat(LabelWords.isPart(label)).isTrue();
        assertThat(LabelWords.isVoice(label)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "THE WITNESS,", "THE COURT,", "Audience Member 3, AUDIENCE", "Unidentified Analyst,", "Teacher,",
            "Interviewer, MODERATOR", "Q, AUDIENCE", "Interviewee 2,", "Zeugin,", "Moderatorin, MODERATOR", "Lehrer 2,",
            "Zuschauerin, AUDIENCE", "Animatrice, MODERATOR", "Le Président, MODERATOR", "Invitée,",
            "Entrevistadora, MODERATOR",
            "Testigo,", "聞き手, MODERATOR", "ゲスト 1,", "会場から, AUDIENCE", "主持人, MODERATOR", "學生 A, AUDIENCE", "老師,",
            "사회자, MODERATOR",
            "Ведущая, MODERATOR", "Intervistatore, MODERATOR", "المذيع, MODERATOR", "The Chair, MODERATOR" })
    void namesAPartOfOnePanel(String label, Role role) {
        assertThat(LabelWords.isPart(label)).isTrue();
        assertThat(LabelWords.isVoice(label)).isFalse();
        assertThat(LabelWords.isNobody(label)).isFalse();
        assertThat(LabelWords.role(label).orElse(null)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Allen", "Anna Weber", "Person, Greta", "Boris Speaker", "Will", "An", "未央", "王全體", "Alle Smit",
            "Всеволод", "스피커 김", "Peter Sprecher", "Tousaint", "Mr. Holt", "唐鳳" })
    void isANameOtherwise(String label) {
        assertThat(LabelWords.isPart(label)).isFalse();
        assertThat(LabelWords.isVoice(label)).isFalse();
        assertThat(LabelWords.isNobody(label)).isFalse();
    }
}
