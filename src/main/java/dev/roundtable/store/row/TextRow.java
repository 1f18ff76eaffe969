package dev.roundtable.store.row;

/** A row that holds words of a transcript: nearly all of its size. */
public sealed interface TextRow permits TurnRow, QuestionRow {

    String id();

    String text();

    String verbatim();
}
