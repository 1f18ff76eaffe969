package dev.roundtable.ingest.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;
import java.util.List;

/**
 * Inserts rows of one table in batches by JDBC. Most rows of a load are turns, questions and addressees: Hibernate would take as much time
 * for each of them as the database.
 */
final class RowInsert implements AutoCloseable {

    /** How many rows are sent together, so that few are in memory twice. */
    private static final int BATCH = 200;

    private final PreparedStatement statement;
    private int column;
    private int rows;

    /**
     * Begins to insert in the transaction of a connection.
     *
     * @param columns in the order in which they are set
     */
    RowInsert(Connection connection, String table, List<String> columns) throws SQLException {
        statement = connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?"))));
    }

    /** Sets the next column. */
    RowInsert set(String text) throws SQLException {
        statement.setString(++column, text);
        return this;
    }

    /** Sets the next column. */
    RowInsert set(byte[] bytes) throws SQLException {
        statement.setBytes(++column, bytes);
        return this;
    }

    /** Sets the next column. */
    RowInsert set(Integer number) throws SQLException {
        statement.setObject(++column, number, Types.INTEGER);
        return this;
    }

    /** Sets the next column. */
    RowInsert set(Double number) throws SQLException {
        statement.setObject(++column, number, Types.DOUBLE);
        return this;
    }

    /** Ends a row. */
    void add() throws SQLException {
        statement.addBatch();
        column = 0;
        if (++rows % BATCH == 0) {
            statement.executeBatch();
        }
    }

    /** Inserts the rows that are not inserted yet. */
    void finish() throws SQLException {
        if (rows % BATCH != 0) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
