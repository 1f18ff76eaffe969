package dev.roundtable.transcript.format.label.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("What the screen shows")
class SlidesTest {

    @ParameterizedTest
    @ValueSource(strings = { "SLIDE: A map of the river", "[SLIDE 3]", "(Slide 4: the mill)", "Slide 5", "[next slide]",
            "**SLIDE: Thanks**",
            "Folie 2: Der Fluss", "幻灯片 3：河流", "[スライド 2]", "Slide #7 – the bridge", "Слайд 3", "*[Slide 12/40]*" })
    void isNoSpeech(String slide) {
        for (var end : new String[]{ "\n\n", "\n", "\r\n" }) {
            var text = String.join(end, "Mara Lind: Good morning. Do you see the map?", slide, "Jonas Ek: I see it.", slide,
                    "Mara Lind: Here is the mill.", "Jonas Ek: Thank you.");
            assertThat(Samples.speeches(Samples.read(text))).containsExactly("Mara Lind|Good morning. Do you see the map?",
                    "Jonas Ek|I see it.", "Mara Lind|Here is the mill.", "Jonas Ek|Thank you.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "Slide 3 shows the mill.", "Next slide, please.", "Slides are in the folder.",
            "The slide: it broke." })
    void mayBeSpokenOf(String words) {
        assertThat(Furniture.isSlide(words)).isFalse();
    }
}
