package dev.roundtable.transcript.format.timed.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A cell without a value")
class MissingValueTest {

    @ParameterizedTest
    @ValueSource(strings = { "N/A", "n/a", "NaN", "null", "None", "-" })
    void isNoTimeAndNoSpeaker(String none) {
        var read = Samples.read(
                "start,speaker,text\n0.5,Mara,Who owns it?\n%1$s,Jonas,\"Nobody, I say.\"\n3.5,%1$s,So be it.\n4,Mara,Why?\n"
                        .formatted(none));
        assertThat(Samples.speeches(read)).containsExactly("Mara|Who owns it?", "Jonas|Nobody, I say.", "null|So be it.",
                "Mara|Why?");
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "Nan", "NAN", "Null" })
    void isNoNameWrittenInAnotherWay(String name) {
        assertThat(Samples
                .speeches(Samples.read("start,end,speaker,text\n0,2,%s,Who owns it?\n2,4,nan,So be it.\n".formatted(name))))
                .containsExactly(name + "|Who owns it?", "null|So be it.");
    }

    @Test
    void isNoNameOfTwoLetters() {
        assertThat(MissingValue.name("NA")).isEqualTo("NA");
        assertThat(MissingValue.name("Na")).isEqualTo("Na");
        assertThat(MissingValue.time("NA")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "//meeting 1\n\n", "# meeting 1\n", "//meeting 1\n// in Leeds\n" })
    void isALineAboutTheRows(String remark) {
        var rows = "\"00:00:00\",\"00:00:15\",\"Mara\",\"Good afternoon, who is there?\"\n\"00:00:15\",\"00:00:40\",\"Jonas\",\"I am. How are you?\"\n"
                + "\"00:00:40\",\"00:01:00\",\"Mara\",\"I am well, thank you.\"\n\"00:01:00\",\"00:01:30\",\"Jonas\",\"I am glad, you know.\"\n";
        var read = Samples.read(remark + rows);
        assertThat(Samples.speeches(read)).hasSize(4).startsWith("Mara|Good afternoon, who is there?");
        assertThat(Samples.speeches(Samples.read(remark + rows + "\n//meeting 2\n\n" + rows))).hasSize(8);
    }
}
