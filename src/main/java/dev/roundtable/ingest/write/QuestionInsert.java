package dev.roundtable.ingest.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import dev.roundtable.store.entity.AddresseeEntity;
import dev.roundtable.store.entity.QuestionEntity;

/** Inserts questions and their addressees by JDBC. */
final class QuestionInsert {

    /** All columns of the table, in the order in which they are set. */
    static final List<String> COLUMNS = List.of("id", "panel_slug", "ordinal", "slug", "kind", "title", "title_en",
            "asked_by_slug",
            "parent_id", "text", "verbatim", "start_offset", "end_offset", "start_time", "end_time", "answer_count");
    /** The same for the table of addressees. */
    static final List<String> COLUMNS_OF_ADDRESSEES = List.of("question_entity_id", "position", "addressed_to_slug");

    private QuestionInsert() {
    }

    /** Inserts questions into the store, in the transaction of a connection. */
    static void run(Connection connection, List<QuestionEntity> questions) throws SQLException {
        try (var rows = new RowInsert(connection, "question", COLUMNS)) {
            for (var question : questions) {
                rows.set(question.id).set(question.panel.slug).set(question.ordinal).set(question.slug).set(question.kind)
                        .set(question.title).set(question.titleEn)
                        .set(question.askedBy == null ? null : question.askedBy.slug)
                        .set(question.parent == null ? null : question.parent.id).set(question.text).set(question.verbatim)
                        .set(question.startOffset).set(question.endOffset).set(question.startTime).set(question.endTime)
                        .set(question.answerCount).add();
            }
            rows.finish();
        }
    }

    /** Inserts addressees into the store, in the transaction of a connection. */
    static void runOfAddressees(Connection connection, List<AddresseeEntity> addressees) throws SQLException {
        try (var rows = new RowInsert(connection, "question_addressee", COLUMNS_OF_ADDRESSEES)) {
            for (var addressee : addressees) {
                rows.set(addressee.question.id).set(addressee.position).set(addressee.speaker.slug).add();
            }
            rows.finish();
        }
    }
}
