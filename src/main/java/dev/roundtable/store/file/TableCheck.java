package dev.roundtable.store.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks which columns the tables have, and how many rows. Other columns mean that another version of Roundtable made the database.
 * The corpus row is written last in a load and stores the numbers of rows, so other numbers mean that rows were lost or that another
 * program changed the tables.
 */
public final class TableCheck {

    /** Gives one text, such as {@code panel 1, source 1, speaker 6}. H2 counts without reading the rows. */
    public static final String SQL = List
            .of("panel", "former_slug", "source", "speaker", "speaker_name", "participation", "question", "question_addressee",
                    "turn",
                    "term", "mention", "correction")
            .stream().map(table -> "'%1$s ' || (select count(*) from %1$s)".formatted(table))
            .collect(Collectors.joining(" || ', ' || ", "select ", ""));

    /**
     * A hash of the names and types of all columns, and of the steps of all sequences: the test of this class says what to write here when
     * an entity changes.
     */
    static final String COLUMNS = "ac59f59f49b71a4a";

    static final String COLUMNS_SQL = """
            select left(rawtohex(hash('SHA-256', listagg(lower(table_name || '.' || column_name) || ' ' || data_type
                || coalesce(character_maximum_length, 0) || is_nullable, ', ')
                within group (order by lower(table_name), lower(column_name)) || coalesce((select ', '
                || listagg(distinct increment, ', ') within group (order by increment) from information_schema.sequences
                where sequence_schema = current_schema), ''))), 16)
            from information_schema.columns where table_schema = current_schema and lower(table_name) in ('corpus', 'problem',
                'panel', 'former_slug', 'source', 'speaker', 'speaker_name', 'participation', 'question', 'question_addressee', 'turn', 'term',
                'mention', 'correction')""";

    private TableCheck() {
    }

    /**
     * How the tables differ from what they should be, as the rest of a sentence about the database. The numbers of rows are compared
     * only after a load was completed, because each change of a panel deletes the corpus row.
     *
     * @return empty if the tables do not differ, or if there are none yet
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
