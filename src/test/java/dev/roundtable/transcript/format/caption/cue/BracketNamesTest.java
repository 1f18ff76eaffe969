package dev.roundtable.transcript.format.caption.cue;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Names in brackets")
class BracketNamesTest {

    @Test
    void mayBeDoubtedInEachOfManyCues() {
        var names = new BracketNames(Set.of());
        for (int i = 0; i < 10_000; i++) {
            for (int time = 0; time < 3; time++) {
                names.seeCue();
                names.see(Opening.bracketed("[river " + (char) ('a' + i % 26) + i + "] words"), true);
            }
        }
        var doubted = Opening.bracketed("[river a0] words");
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            boolean accepted = false;
            for (int i = 0; i < 1_000_000; i++) {
                accepted |= names.nearlyAccepts(doubted);
            }
            assertThat(accepted).isFalse();
        });
    }
}
