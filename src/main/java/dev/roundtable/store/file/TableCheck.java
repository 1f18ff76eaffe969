package dev.roundtable.store.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How many rows the tables hold. The corpus row is written last in a load and says it, so a database whose tables hold something
 * else has lost rows or was changed by another program.
 */
public final class TableCheck {

    /** Gives one text, such as {@code panel 1, source 1, speaker 6}. H2 counts without reading the rows. */
    public static final String SQL = List
            .of("panel", "source", "speaker", "speaker_name", "participation", "question", "question_addressee", "turn",
                    "correction", "evidence", "candidate")
            .stream().map(table -> "'%1$s ' || (select count(*) from %1$s)".formatted(table))
            .collect(Collectors.joining(" || ', ' || ", "select ", ""));

    /** A hash of the names and types of all columns: the test of this class says what to write here when an entity changes. */
    static final String COLUMNS = "f53faae1a3c959a3";

    static final String COLUMNS_SQL = """
            select left(rawtohex(hash('SHA-256', listagg(lower(table_name || '.' || column_name) || ' ' || data_type
                || coalesce(character_maximum_length, 0) || is_nullable, ', ')
                within group (order by lower(table_name), lower(column_name)))), 16)
            from information_schema.columns where table_schema = current_schema and lower(table_name) in ('corpus', 'problem',
                'panel', 'source', 'speaker', 'speaker_name', 'participation', 'question', 'question_addressee', 'turn',
                'correction', 'evidence', 'candidate')""";

    private TableCheck() {
    }

    /**
     * How the tables differ from what they should be, as the rest of a sentence about the database; empty where they do not, where
     * there are none yet, and where no load was completed.
     */
    static Optional<String> disagreement(Connection connection) throws SQLException {
        var columns = text(connection, COLUMNS_SQL);
        if (columns == null) {
            return Optional.empty();
        }
        if (!columns.equals(COLUMNS)) {
            return Optional.of("has tables of another version");
        }
        var said = text(connection, "select max(table_sizes) from corpus");
        var found = text(connection, SQL);
        return said == null || said.equals(found)
                ? Optional.empty()
                : Optional.of("has lost rows: its tables hold %s; when they were loaded they held %s".formatted(found, said));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
