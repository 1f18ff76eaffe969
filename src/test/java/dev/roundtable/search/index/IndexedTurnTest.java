package dev.roundtable.search.index;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.search.index.IndexedTurn.Heard;
import dev.roundtable.search.index.IndexedTurn.Window;

@DisplayName("The words that corrections of a turn replaced")
class IndexedTurnTest {

    @Test
    void haveWordsOfTheTextAroundThem() {
        assertThat(Heard.windows("It is Anthropic that did it.", List.of(new Heard("Metropic", 6, 15))))
                .containsExactly(new Window("It is Metropic that did it.", 6, 14, 6, 15));
        assertThat(Heard.windows("𠀀𠀀 a river of the long green hills", List.of(new Heard("b", 5, 10), new Heard("c", 0, 2))))
                .containsExactly(new Window("𠀀𠀀 a b of the long gre", 7, 8, 7, 12),
                        new Window("c a river of the ", 0, 1, 0, 4));
        assertThat(Heard.windows("short", List.of(new Heard("a", 9, 12)))).containsExactly(new Window("shorta", 5, 6, 5, 5));
    }

    @Test
    void areFoundInOnePass() {
        var text = "𠀀 river ".repeat(110_000);
        var heard = IntStream.range(0, 110_000).mapToObj(i -> new Heard("otter", 8 * i + 2, 8 * i + 7)).toList();
        assertThat(assertTimeoutPreemptively(ofSeconds(20), () -> Heard.windows(text, heard))).hasSize(110_000);
    }
}
