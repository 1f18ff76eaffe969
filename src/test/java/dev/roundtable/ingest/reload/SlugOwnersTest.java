package dev.roundtable.ingest.reload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A slug")
class SlugOwnersTest {

    private final SlugOwners owners = new SlugOwners(Map.of("one.txt", "one", "two.txt", "two"));

    @Test
    void staysWithTheSourceThatHasIt() {
        assertThat(owners.take("new.txt", "one")).isFalse();
        assertThat(owners.take("two.txt", "one")).isFalse();
        assertThat(owners.owner("one")).isEqualTo("one.txt");
        assertThat(owners.has("new.txt")).isFalse();
    }

    @Test
    void isFreeOnceItsSourceHasAnother() {
        assertThat(owners.take("one.txt", "first")).isTrue();
        assertThat(owners.take("two.txt", "one")).isTrue();
        assertThat(owners.slugs()).containsExactlyInAnyOrder("first", "one");
    }

    @Test
    void canBeExchanged() {
        owners.exchange("one.txt", "two");
        owners.exchange("two.txt", "one");
        assertThat(owners.owner("one")).isEqualTo("two.txt");
        assertThat(owners.owner("two")).isEqualTo("one.txt");
    }
}
