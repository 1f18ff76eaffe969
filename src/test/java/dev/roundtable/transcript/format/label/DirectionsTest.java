package dev.roundtable.transcript.format.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Sounds and directions between labelled lines")
class DirectionsTest {

    @ParameterizedTest
    @ValueSource(strings = { "(laughter)", "(Lachen)", "(lacht)", "[Applause]", "[Siren wailing]", "[ENGINE STARTS]",
            "[GUNSHOT]", "[TIRES SQUEALING]", "[MUSIC PLAYING]", "[拍手]",
            "（笑）",
            "♪ slow waltz ♪", "Pause", "Break", "Jingle", "*(door opens)*", "【掌声】", "(rires)", "Recording stopped",
            "Kim Holt left the meeting", "-!- moe has joined" })
    void areNoSpeechAndEndNoGrammar(String direction) {
        var text = "Tess: Wer zahlt?\nIvo: Niemand.\n" + direction + "\nTess: Gut.\n" + direction + "\nIvo: Ja.\nTess: Ende.\n";
        for (var each : new String[]{ text, text.replace("\n", "\r\n"), text.replace("\n", "\n\n"), text.replace(": ", "：") }) {
            assertThat(Samples.speeches(Samples.read(each))).containsExactly("Tess|Wer zahlt?", "Ivo|Niemand.", "Tess|Gut.",
                    "Ivo|Ja.", "Tess|Ende.");
        }
    }

    @Test
    void aNameInBracketsStaysALabel() {
        var read = Samples.read("[Tess]\nWho pays for it?\n\n[Ivo]\nNobody does.\n\n[Tess]\nGood.\n\n[Ivo]\nIt is.\n");
        assertThat(Samples.speeches(read)).containsExactly("Tess|Who pays for it?", "Ivo|Nobody does.", "Tess|Good.",
                "Ivo|It is.");
    }

    @Test
    void wordsInsideATurnStay() {
        var read = Samples.read("Tess: He said\nBarack Holt left\nthe room (slowly).\nIvo: Oh?\nTess: Yes.\nIvo: Hm.\n");
        assertThat(Samples.speeches(read)).first().isEqualTo("Tess|He said\nBarack Holt left\nthe room (slowly).");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ivo Marsh (IM) - It is low.\n\nTess Orr: Why?\n\nIvo Marsh (IM) - No rain.\n\nTess Orr: I see.\n",
            "Ivo Marsh (IM) – It is low.\nTess Orr: Why?\nIvo Marsh (IM) – No rain.\nTess Orr: I see.\n" })
    void aNameWithABracketAndADashIsALabelBesideColons(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Ivo Marsh|It is low.", "Tess Orr|Why?",
                "Ivo Marsh|No rain.", "Tess Orr|I see.");
    }

    @Test
    void soItIsInChinese() {
        var read = Samples.read("陈明(水利局) - 今年很低。\n林芳：为什么?\n陈明(水利局) - 雨少。\n林芳：明白。\n");
        assertThat(Samples.speeches(read)).containsExactly("陈明|今年很低。", "林芳|为什么?", "陈明|雨少。", "林芳|明白。");
    }
}
