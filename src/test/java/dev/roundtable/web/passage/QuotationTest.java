package dev.roundtable.web.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words that a link leads to")
class QuotationTest {

    private static final Map<String, String> TURNS = new LinkedHashMap<>();

    static {
        List.of("trn_a-b_C", "trn_x", "trn_y").forEach(turn -> TURNS.put(turn, "thirty words, more or less 👋👋👋."));
        TURNS.put("trn_z", "five.");
    }

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

    /** The text of a turn can become shorter after somebody has made a link. Only code points count. */
    @ParameterizedTest
    @CsvSource({ "trn_x:0-31, false", "trn_x:0-32, true", "trn_x:31-99, true", "trn_x:99999-999999, true",
            "trn_x:31-trn_z:2, true", "trn_x:30-trn_z:5, false", "trn_x:30-trn_z:6, true" })
    void areNotPastTheEndOfTheirTurn(String value, boolean isPast) {
        assertThat(Quotation.marks(value, TURNS).isEmpty()).isEqualTo(isPast);
    }

    @ParameterizedTest
    @CsvSource(value = { "-", "trn_none", "trn_x:1", "trn_x:-1-2", "trn_x:1-999999999999", "<script>:1-2", "''", "trn_x:12-3",
            "trn_z:1-trn_x:2", "trn_x:1-trn_none:2", "trn_x:1-trn_y" }, nullValues = "-")
    void areNotNamedByAnythingElse(String value) {
        assertThat(Quotation.marks(value, TURNS)).isEmpty();
    }
}
