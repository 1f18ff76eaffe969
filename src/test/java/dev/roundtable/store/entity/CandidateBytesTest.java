package dev.roundtable.store.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import dev.roundtable.store.entity.CandidateBytes.Candidate;

@DisplayName("The column of those who may be the speaker of a turn")
class CandidateBytesTest {

    @Test
    void givesBackWhatWasWritten() {
        var candidates = List.of(new Candidate("yao-shunyu", 0.1 + 0.2), new Candidate("李广密", 0), new Candidate("ann", 1));

        assertThat(CandidateBytes.read(CandidateBytes.write(candidates))).isEqualTo(candidates);
    }

    @Test
    void isNullForNone() {
        assertThat(CandidateBytes.write(List.of())).isNull();
        assertThat(CandidateBytes.read(null)).isEmpty();
    }
}
