package dev.roundtable.store.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.store.entity.EvidenceBytes.Evidence;

@DisplayName("The column of a turn's evidence")
class EvidenceBytesTest {

    @Test
    void givesBackWhatWasWritten() {
        var evidence = List.of(new Evidence("label", "李广密:", 0, 4), new Evidence("cue", null, null, null),
                new Evidence("addressed-by-name", "", 2_000_000_000, Integer.MAX_VALUE),
                new Evidence("cue", "𠮷\n\t" + "x".repeat(300), 1, 303));

        assertThat(EvidenceBytes.read(EvidenceBytes.write(evidence))).isEqualTo(evidence);
    }

    @Test
    void isNullForNone() {
        assertThat(EvidenceBytes.write(List.of())).isNull();
        assertThat(EvidenceBytes.read(null)).isEmpty();
    }

    @Test
    void hasFewBytesForALabel() {
        assertThat(EvidenceBytes.write(List.of(new Evidence("label", "Ann:", 100, 104)))).hasSize(13);
    }
}
