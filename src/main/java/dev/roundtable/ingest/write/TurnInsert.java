package dev.roundtable.ingest.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.roundtable.store.entity.TurnEntity;

/** Inserts turns by JDBC. */
final class TurnInsert {

    /** All columns of the table, in the order in which they are set. */
    static final List<String> COLUMNS = List.of("id", "panel_slug", "ordinal", "answer_ordinal", "kind", "speaker_slug",
            "verbatim",
            "text", "start_offset", "end_offset", "start_time", "end_time", "method", "confidence", "question_id", "segments",
            "evidence",
            "candidates", "prompt_id");

    private TurnInsert() {
    }

    /** Inserts turns into the store, in the transaction of a connection. */
    static void run(Connection connection, List<TurnEntity> turns) throws SQLException {
        try (var rows = new RowInsert(connection, "turn", COLUMNS)) {
            for (var turn : turns) {
                rows.set(turn.id).set(turn.panel.slug).set(turn.ordinal).set(turn.answerOrdinal).set(turn.kind)
                        .set(turn.speaker == null ? null : turn.speaker.slug).set(turn.verbatim).set(turn.text)
                        .set(turn.startOffset).set(turn.endOffset).set(turn.startTime).set(turn.endTime).set(turn.method)
                        .set(turn.confidence).set(turn.question == null ? null : turn.question.id).set(turn.segments)
                        .set(turn.evidence).set(turn.candidates).set(turn.prompt == null ? null : turn.prompt.id).add();
            }
            rows.finish();
        }
    }
}
