package dev.roundtable.transcript.format.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.roundtable.transcript.format.Samples;

@DisplayName("Questions in bold together with their label")
class BoldTurnTextTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "# River\n\n**Echo: How deep is it?**\n\nT.R.: Two metres, I think.\n\n**Echo: Who built the dam?**\n\nT.R.: My father did.\n\n**Echo: Who pays?**\n\nT.R.: We do.\n",
            "__Echo: How deep is it?__\r\n\r\nT.R.: Two metres, I think.\r\n\r\n__Echo: Who built the dam?__\r\n\r\nT.R.: My father did.\r\n\r\n__Echo: Who pays?__\r\n\r\nT.R.: We do.\r\n" })
    void areTheWordsOfTheLabel(String text) {
        assertThat(Samples.speeches(Samples.read(text))).containsExactly("Echo|How deep is it?", "T.R.|Two metres, I think.",
                "Echo|Who built the dam?", "T.R.|My father did.", "Echo|Who pays?", "T.R.|We do.");
    }

    @Test
    void mayHaveAWideColon() {
        assertThat(Samples.speeches(Samples.read("""
                **记者：河有多深？**

                王芳：我觉得两米。

                **记者：谁修的？**

                王芳：我爸爸修的。

                **记者：谁付钱？**

                王芳：我们大家。
                """))).containsExactly("记者|河有多深？", "王芳|我觉得两米。", "记者|谁修的？", "王芳|我爸爸修的。", "记者|谁付钱？", "王芳|我们大家。");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "# Guide\n\n**Note: is it deep?**\n\nText.\n\n**Note: who built it?**\n\nMore.\n\n**Note: who pays?**\n\nEnd.\n",
            "# FAQ\n\n**Q: How do I install it?**\n\nRun it.\n\n**Q: How do I remove it?**\n\nDelete it.\n\n**Q: Does it work?**\n\nYes.\n",
            "# Box\n\n**Step 1: Ready?**\n\nOpen it.\n\n**Step 2: Set?**\n\nTurn it on.\n\n**Step 3: Go?**\n\nPress it.\n" })
    void otherTextsAreRefused(String text) {
        assertThat(Samples.refused(text)).isNotNull();
    }
}
