package dev.roundtable.transcript.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A problem")
class ProblemTest {

    @Test
    void isOneLine() {
        assertThat(Problem.error("talk.txt", 3, "This is no name.", "Write one."))
                .hasToString("talk.txt:3: This is no name. Write one.");
    }

    @Test
    void isCutWhereItIsLongerThanAnybodyReads() {
        var problem = Problem.error("talk.txt", 3, "a".repeat(12_500), "𝄞".repeat(12_500));
        assertThat(problem.message()).hasSize(4_000).endsWith("a…");
        assertThat(problem.remedy()).hasSize(3_999).endsWith("𝄞…");
    }

    @Test
    void isTheSameProblemHoweverOftenItIsCut() {
        var problem = Problem.warning("talk.txt", null, "a".repeat(12_500), null);
        assertThat(Problem.warning("talk.txt", null, problem.message(), null)).isEqualTo(problem);
    }
}
