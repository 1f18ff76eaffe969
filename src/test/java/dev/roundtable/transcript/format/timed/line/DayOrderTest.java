package dev.roundtable.transcript.format.timed.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.roundtable.transcript.format.Samples;

class DayOrderTest {

    @ParameterizedTest
    @CsvSource({ "04/05/24, 13/05/24, 2024-05-04", "4/5/24, 4/13/24, 2024-04-05", "04.05.24, 05.05.24, 2024-05-04",
            "4/5/24, 4/6/24, 2024-04-05", "04/05/2024, 05/05/2024, 2024-05-04", "05/05/24, 05/05/24, 2024-05-05" })
    void otherDatesOfTheFileSayWhichNumberIsTheDay(String first, String second, LocalDate day) {
        var chat = chat(first, second);
        assertThat(Samples.read(chat).heldOn()).isEqualTo(day);
        assertThat(Samples.read(chat).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "04/05/24, 04/05/24", "1/2/24, 1/2/24" })
    void aDateThatCanBeReadTwiceLeavesTheDayUnset(String first, String second) {
        assertThat(Samples.read(chat(first, second)).heldOn()).isNull();
        assertThat(Samples.read(chat(first, second)).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "01/02/24, 03/04/24", "1/2/24, 2/3/24" })
    void severalDatesThatCanBeReadTwiceHaveAWarning(String first, String second) {
        assertThat(Samples.read(chat(first, second)).heldOn()).isNull();
        assertThat(Samples.read(chat(first, second)).problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("month first"));
    }

    private static String chat(String first, String second) {
        return "[%s, 10:15:02] Anna Weber: Shall we begin?\n[%s, 10:15:30] Tom Reed: Yes.\n[%s, 10:16:01] Anna Weber: Good.\n"
                .formatted(first, second, second);
    }
}
