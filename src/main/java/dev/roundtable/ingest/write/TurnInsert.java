package dev.roundtable.ingest.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import dev.roundtable.store.entity.TurnEntity;

/**
 * Inserts turns. Most rows of a load are turns, so they go to JDBC without Hibernate, which would take a third as much time as the database
 * for each of them.
 */
final class TurnInsert {

    private static final String SQL = """
            insert into turn (id, panel_slug, ordinal, answer_ordinal, kind, speaker_slug, verbatim, text, start_offset, end_offset,
                start_time, end_time, method, confidence, question_id, segments, evidence, candidates, prompt_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    /** How many rows are sent together, so that few are in memory twice. */
    private static final int BATCH = 200;

    private final PreparedStatement statement;
    private int column;

    private TurnInsert(PreparedStatement statement) {
        this.statement = statement;
    }

    /** Inserts turns into the store, in the transaction of a connection. */
    static void run(Connection connection, List<TurnEntity> turns) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            for (int from = 0; from < turns.size(); from += BATCH) {
                for (var turn : turns.subList(from, Math.min(turns.size(), from + BATCH))) {
                    new TurnInsert(statement).add(turn);
                }
                statement.executeBatch();
            }
        }
    }

    private void add(TurnEntity turn) throws SQLException {
        set(turn.id);
        set(turn.panel.slug);
        set(turn.ordinal);
        set(turn.answerOrdinal);
        set(turn.kind);
        set(turn.speaker == null ? null : turn.speaker.slug);
        set(turn.verbatim);
        set(turn.text);
        set(turn.startOffset);
        set(turn.endOffset);
        set(turn.startTime);
        set(turn.endTime);
        set(turn.method);
        set(turn.confidence);
        set(turn.question == null ? null : turn.question.id);
        set(turn.segments);
        set(turn.evidence);
        set(turn.candidates);
        set(turn.prompt == null ? null : turn.prompt.id);
        statement.addBatch();
    }

    private void set(String text) throws SQLException {
        statement.setString(++column, text);
    }

    private void set(byte[] bytes) throws SQLException {
        statement.setBytes(++column, bytes);
    }

    private void set(Integer number) throws SQLException {
        statement.setObject(++column, number, Types.INTEGER);
    }

    private void set(Double number) throws SQLException {
        statement.setObject(++column, number, Types.DOUBLE);
    }
}
