package dev.roundtable.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words that a link leads to")
class QuotationTest {

    private static final List<String> TURNS = List.of("trn_a-b_C", "trn_x", "trn_y", "trn_z");
    private static final int END = Integer.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({ "trn_a-b_C:0-7, trn_a-b_C, 0, 7", "trn_x:12-30, trn_x, 12, 30", "trn_y, trn_y, 0, " + END })
    void areInOneTurn(String value, String turn, int start, int end) {
        assertThat(Quotation.marks(value, TURNS)).containsOnlyKeys(turn);
        assertThat(Quotation.marks(value, TURNS).get(turn)).containsExactly(new Mark(new Range(start, end), "quote"));
    }

    @Test
    void goOnInLaterTurnsWithOneFragment() {
        assertThat(Quotation.marks("trn_x:5-trn_z:3", TURNS)).containsOnlyKeys("trn_x", "trn_y", "trn_z")
                .containsEntry("trn_x", List.of(new Mark(new Range(5, END), "quote")))
                .containsEntry("trn_y", List.of(new Mark(new Range(0, END), null)))
                .containsEntry("trn_z", List.of(new Mark(new Range(0, 3), null)));
    }

    @ParameterizedTest
    @CsvSource(value = { "-", "trn_none", "trn_x:1", "trn_x:-1-2", "trn_x:1-999999999999", "<script>:1-2", "''", "trn_x:12-3",
            "trn_z:1-trn_x:2", "trn_x:1-trn_none:2", "trn_x:1-trn_y" }, nullValues = "-")
    void areNotNamedByAnythingElse(String value) {
        assertThat(Quotation.marks(value, TURNS)).isEmpty();
    }
}
