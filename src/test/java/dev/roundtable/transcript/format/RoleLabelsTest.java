package dev.roundtable.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.file.Transcript.Piece;
import dev.roundtable.transcript.script.LabelWords;

@DisplayName("A role or a titled name that speaks")
class RoleLabelsTest {

    @ParameterizedTest
    @ValueSource(strings = { "遠端與會者", "线上与会者", "现场民众", "Remote attendees", "Audience member", "Unknown Speaker" })
    void isALabelAmongNames(String role) {
        assertThat(LabelWords.isPart(role)).isTrue();
        assertThat(labels("Anna Weber", role, "Tom Reed", "Anna Weber", "Tom Reed")).containsExactly("Anna Weber", role,
                "Tom Reed", "Anna Weber", "Tom Reed");
        assertThat(labels("唐鳳", role, "唐鳳", role)).containsExactly("唐鳳", role, "唐鳳", role);
    }

    @Test
    void isALabelWhereEverybodySpeaksOnce() {
        assertThat(labels("唐鳳部長", "賴瑩瑩處長", "唐鳳", "賴瑩瑩")).containsExactly("唐鳳部長", "賴瑩瑩處長", "唐鳳", "賴瑩瑩");
        assertThat(labels("彭啟明召集人", "陳美玲副執行秘書", "唐鳳")).containsExactly("彭啟明召集人", "陳美玲副執行秘書", "唐鳳");
    }

    @ParameterizedTest
    @ValueSource(strings = { "B", "d", "P1", "Person 2", "Q", "A.", "unknown speaker" })
    void isNobodyOfTheCorpus(String label) {
        assertThat(LabelWords.isPart(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bo", "Li", "王", "P. Reed", "Staffan" })
    void isSomebodyWhereItIsAName(String label) {
        assertThat(LabelWords.isPart(label)).isFalse();
    }

    private static List<String> labels(String... speakers) {
        var talk = new StringBuilder();
        for (int i = 0; i < speakers.length; i++) {
            talk.append(speakers[i]).append("：We met at the river in spring number ").append(i)
                    .append(", and it was high.\n\n");
        }
        return new ArrayList<>(
                Samples.read(talk.toString()).pieces().stream().map(Piece::label).filter(Objects::nonNull).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "会場", "會場", "フロア", "现场" })
    void isTheAudienceOfAHallAmongNames(String hall) {
        assertThat(labels("田中", hall, "司会", "田中", "司会")).containsExactly("田中", hall, "司会", "田中", "司会");
    }
}
