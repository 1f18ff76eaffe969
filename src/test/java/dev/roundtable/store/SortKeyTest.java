package dev.roundtable.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A sort key")
class SortKeyTest {

    @Test
    void hasNoRegardToCaseWidthAndSpace() {
        assertThat(SortKey.of("  The\tＲＩＶＥＲ ")).isEqualTo("the river").isEqualTo(SortKey.of("THE  River"));
    }

    @Test
    void isCutBetweenCharacters() {
        var key = SortKey.of("a".repeat(SortKey.LONGEST - 1) + "😀😀");
        assertThat(key).hasSize(SortKey.LONGEST - 1).endsWith("a");
        assertThat(SortKey.of("😀".repeat(200))).hasSize(SortKey.LONGEST);
    }
}
