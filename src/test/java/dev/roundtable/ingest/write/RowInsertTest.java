package dev.roundtable.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

/** Hibernate makes these tables from entities. A field that an insert forgets would be null in all rows. */
@QuarkusTest
@DisplayName("A row that JDBC inserts")
class RowInsertTest {

    @Inject
    AgroalDataSource database;

    @Test
    void hasAllColumnsOfItsTable() throws SQLException {
        assertThat(columns("turn")).containsExactlyInAnyOrderElementsOf(TurnInsert.COLUMNS);
        assertThat(columns("question")).containsExactlyInAnyOrderElementsOf(QuestionInsert.COLUMNS);
        assertThat(columns("question_addressee")).containsExactlyInAnyOrderElementsOf(QuestionInsert.COLUMNS_OF_ADDRESSEES);
    }

    private List<String> columns(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select lower(column_name) from information_schema.columns where lower(table_name) = ? and table_schema = current_schema")) {
            statement.setString(1, table);
            var columns = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
            return columns;
        }
    }
}
