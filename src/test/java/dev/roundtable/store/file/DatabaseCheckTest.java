package dev.roundtable.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A database")
class DatabaseCheckTest {

    @ParameterizedTest
    @CsvSource({ "jdbc:h2:mem:roundtable;DB_CLOSE_DELAY=-1, true", "jdbc:h2:mem:x;init=runscript from 'x.sql', false",
            "jdbc:h2:file:/data/roundtable, false", "jdbc:h2:/data/roundtable, false", "jdbc:h2:tcp://db/mem:x, false" })
    void isSureToBeEmptyAtStartOnlyInMemory(String url, boolean empty) {
        assertThat(DatabaseCheck.isEmptyAtStart(url)).isEqualTo(empty);
    }
}
