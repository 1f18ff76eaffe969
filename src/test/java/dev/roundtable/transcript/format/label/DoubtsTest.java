package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("A doubtful line")
class DoubtsTest {

    private static final String TALK = "Anna Weber: How are the rivers?\n\nTom Reed: They are low.\n\nAnna Weber: Why?\n\n";

    @Test
    void isReportedWhereAWordIsALabelOnce() {
        var talk = Samples.read("Anna: How are the rivers?\n\nTom: They are low.\n\nAnna: Why?\n\nSo: No rain.\n\nTom: Yes.\n");
        assertThat(talk.pieces()).extracting("label").contains("So");
        assertThat(talk.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.message()).contains("\"So\"");
        });
    }

    @Test
    void isReportedWhereANameIsNoLabel() {
        var talk = Samples.read("**Anna Weber:** How are the rivers?\n\n**Tom Reed:** They are low.\n\nIda Berg: May I?\n\n"
                + "**Anna Weber:** Please.\n\n**Tom Reed:** Yes.\n");
        assertThat(talk.pieces()).extracting("label").doesNotContain("Ida Berg");
        assertThat(talk.problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.message()).contains("Ida Berg").contains("speech of Tom Reed");
        });
    }

    @Test
    void isReportedTenTimesAtMost() {
        var talk = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            talk.append("**Anna Weber:** How are the rivers?\n\n**Tom Reed:** Low.\n\nIda Berg").append((char) ('a' + i % 26))
                    .append(i / 26).append(": one.\n\n");
        }
        assertThat(Samples.read(talk.toString()).problems()).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "Note: the tape stopped.\n", "One thing: it rained.\n", "https://example.org: see there.\n",
            "He said: no.\n", "10:30 was the time.\n" })
    void isNoneInAWellFormedTalk(String line) {
        assertThat(Samples.read(TALK + line + "\nTom Reed: No rain.\n").problems()).isEmpty();
    }

    @Test
    void isTextThatIsLeftOutAboveTheTalk() {
        var head = "# Rivers\n\n" + "Words about the talk that nobody said in it.\n\n".repeat(100);
        assertThat(Samples.read(head + TALK + "Tom Reed: No rain.\n").problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.message()).contains("above the first label");
        });
        assertThat(Samples.read("# Rivers\n\nWords about the talk.\n\n" + TALK).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# Talk with Tom\n\n**How are the rivers?**\n\nI think they are low.\n\nMost of them.\n\n**Why is that?**\n\nMy guess is no rain.\n",
            "# Gespräch\n\n**Wie sind die Flüsse?**\n\nIch denke, niedrig.\n\nDie meisten.\n\n**Und warum ist das so?**\n\nWir hatten keinen Regen.\n",
            "# 訪談\n\n**今年的河流怎麼樣？**\n\n我想很低。\n\n大多數。\n\n**為什麼會這樣呢？**\n\n我覺得沒有雨。\n" })
    void isOnlyThatNobodyIsNamedWhereQuestionsAreInBold(String text) {
        var talk = Samples.read(text);
        assertThat(talk.pieces()).extracting("label").containsExactly("Q", "A", "Q", "A");
        assertThat(talk.format()).isEqualTo("labelled/bold-question");
        assertThat(talk.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("names nobody"));
        assertThat(Samples.refused("# Tool\n\n**What is it?**\n\nA tool for rivers.\n\n**How does it run?**\n\nType make.\n"))
                .isNotNull();
    }

    @Test
    void isNoneInCode() {
        var talk = Samples.read(
                "**Anna:** A List<String> of Map<K, V> is here.<br>\n\n```\nSnippet: one\nSnippet: two\n```\n\n**Tom:** I see.\n\n"
                        + "**Anna:** Good.\n");
        assertThat(Samples.speeches(talk)).containsExactly("Anna|A List<String> of Map<K, V> is here.", "Tom|I see.",
                "Anna|Good.");
    }
}
