package dev.roundtable.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@DisplayName("The indexes of the largest tables")
class DeferredIndexesTest {

    @Inject
    AgroalDataSource database;

    @Inject
    DeferredIndexes indexes;

    @Test
    void areMissingWhileALoadRunsAndAreMadeAgainAfterIt() throws Exception {
        var before = indexes();
        var during = new TreeSet<String>();

        boolean loaded = indexes.without(() -> during.addAll(indexes()));

        assertThat(loaded).isTrue();
        assertThat(before).contains("MENTION(PANEL_SLUG,TERM_SLUG) INDEX", "TURN(PANEL_SLUG,ANSWER_ORDINAL) INDEX");
        assertThat(before).containsAll(during);
        assertThat(before).contains("TURN(PANEL_SLUG,ORDINAL) UNIQUE INDEX", "TURN(ID) PRIMARY KEY");
        assertThat(during).contains("MENTION(ID) PRIMARY KEY")
                .noneMatch(index -> index.startsWith("TURN(") || index.startsWith("QUESTION"))
                .noneMatch(index -> index.endsWith(" INDEX") && isOfALargeTable(index))
                .anyMatch(index -> index.startsWith("PANEL("));
        assertThat(indexes()).isEqualTo(before);
    }

    @Test
    void areMadeAgainAfterALoadThatFails() {
        var before = indexes();

        assertThatThrownBy(() -> indexes.without(() -> {
            throw new IllegalStateException("A file cannot be read.");
        })).isInstanceOf(IllegalStateException.class).hasMessage("A file cannot be read.");

        assertThat(indexes()).isEqualTo(before);
    }

    private static boolean isOfALargeTable(String index) {
        return List.of("TURN(", "QUESTION(", "QUESTION_ADDRESSEE(", "MENTION(", "CORRECTION(").stream()
                .anyMatch(index::startsWith);
    }

    /** Every index as its table, columns and kind. */
    private Set<String> indexes() {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery("""
                select i.table_name || '(' || listagg(c.column_name, ',') within group (order by c.ordinal_position) || ') '
                    || i.index_type_name
                from information_schema.indexes i join information_schema.index_columns c on c.index_name = i.index_name
                where i.index_schema = current_schema group by i.index_name, i.table_name, i.index_type_name""")) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
