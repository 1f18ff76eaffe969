package dev.roundtable.transcript.format.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Pages of a PDF without form feeds")
class NumberedPagesTest {

    private static String pages(String head, String number, String colon, String end) {
        var text = new StringBuilder();
        for (int page = 1; page <= 4; page++) {
            text.append(head.isEmpty() ? "" : head + "\n\n");
            for (int i = 0; i < 3; i++) {
                text.append("Mara Lind").append(colon).append(" Do you see the river on page ").append(page).append("?\n\n");
                text.append("Jonas Ek").append(colon).append(" I see it, and it is as deep\nas it was last year.\n\n");
            }
            text.append("Mara Lind").append(colon).append(" Then we go on and\n\n").append(number.formatted(40 + page))
                    .append("\n\n");
        }
        return (text + "come home.\n").replace("\n", end);
    }

    @ParameterizedTest
    @CsvSource({ "The river commission – 3 May 2021, %d, ': '", "'', - %d -, ': '", "RIVER COMMISSION, Page %d, ': '",
            "河流委員會記錄 2021年5月3日, %d, ：", "'', Seite %d von 44, ': '", "لجنة النهر في بغداد, %d, ': '" })
    void haveNumbersAndHeadsThatNobodySays(String head, String number, String colon) {
        for (var end : new String[]{ "\n", "\r\n", "\r" }) {
            var speeches = Samples.speeches(Samples.read(pages(head, number, colon, end)));
            assertThat(speeches).hasSize(28).contains("Mara Lind|Do you see the river on page 2?",
                    "Jonas Ek|I see it, and it is as deep\nas it was last year.", "Mara Lind|Then we go on and\ncome home.");
            assertThat(String.join(" ", speeches)).doesNotContain("2021", "COMMISSION", "44", "النهر");
        }
    }

    @Test
    void aNumberThatIsSaidStays() {
        var text = "Mara Lind: Which number is it?\n\nJonas Ek: I say\n\n12\n\nMara Lind: And now?\n\nJonas Ek: I say\n\n40\n\nMara Lind: Thank you.\n";
        assertThat(Samples.speeches(Samples.read(text))).contains("Jonas Ek|I say\n\n12", "Jonas Ek|I say\n\n40");
    }
}
