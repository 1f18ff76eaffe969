package dev.roundtable.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The tables")
class TableCheckTest {

    @Inject
    AgroalDataSource database;

    /** When this fails, an entity has changed: databases of before are set aside once COLUMNS is what is found here. */
    @Test
    void haveTheColumnsThatAreExpectedInAFile() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(TableCheck.COLUMNS_SQL)) {
            rows.next();
            assertThat(rows.getString(1)).as("TableCheck.COLUMNS").isEqualTo(TableCheck.COLUMNS);
        }
    }

    @Test
    void agreeWithTheCorpusAfterALoad() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(TableCheck.disagreement(connection)).isEmpty();
        }
    }

    @Test
    void disagreeWithTheCorpusWhenRowsAreLost() throws SQLException {
        changed("delete from mention where id = (select min(id) from mention)", "has lost rows: its tables hold ");
    }

    @Test
    void areOfAnotherVersionWhenAColumnIsNotTheirs() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute("create schema other");
            try {
                statement.execute("create table other.panel(slug varchar)");
                connection.setSchema("OTHER");
                assertThat(TableCheck.disagreement(connection)).hasValue("has tables of another version");
            } finally {
                connection.setSchema("PUBLIC");
                statement.execute("drop schema other cascade");
            }
        }
    }

    private void changed(String sql, String disagreement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                assertThat(statement.executeUpdate(sql)).isEqualTo(1);
                assertThat(TableCheck.disagreement(connection)).hasValueSatisfying(said -> assertThat(said)
                        .startsWith(disagreement));
            } finally {
                connection.rollback();
            }
        }
    }
}
