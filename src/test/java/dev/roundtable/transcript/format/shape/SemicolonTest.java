package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Names before a semicolon")
class SemicolonTest {

    @ParameterizedTest
    @ValueSource(strings = { "\n", "\r\n" })
    void areInitials(String end) {
        var text = "an; How deep is the river?\nto; I think two metres.\nan; Who built it?\nto; My father; he was a mason.\n";
        assertThat(Samples.speeches(Samples.read(text.replace("\n", end)))).containsExactly("an|How deep is the river?",
                "to|I think two metres.", "an|Who built it?", "to|My father; he was a mason.");
    }

    @Test
    void areFirstNames() {
        assertThat(Samples.speeches(Samples.read(
                "Mara; are you there?\nJon; yes I am.\nMara; then let us start.\n\nJon; what do we do first?\nMara; we measure.\n")))
                .containsExactly("Mara|are you there?", "Jon|yes I am.", "Mara|then let us start.", "Jon|what do we do first?",
                        "Mara|we measure.");
    }

    @Test
    void areChinese() {
        assertThat(Samples.speeches(Samples.read("王；河有多深？\n李；我觉得两米。\n王；谁修的？\n李；我爸爸。\n"))).containsExactly("王|河有多深？",
                "李|我觉得两米。", "王|谁修的？", "李|我爸爸。");
    }

    @ParameterizedTest
    @ValueSource(strings = { "break; }\nreturn; }\nbreak; // can you stop?\nx; y\nbreak; }\nreturn; // I do not know\n",
            "river; a stream of water\nbank; the side of a river\ndam; a wall\nriver; see stream\nbank; see side\n",
            "Anna; Weber; 12; Leeds\nTom; Reed; 13; York\nAnna; Lind; 14; Hull\nTom; Ek; 15; Bath\n" })
    void otherTextsAreRefused(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }
}
