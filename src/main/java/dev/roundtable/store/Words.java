package dev.roundtable.store;

/** A row that holds words of a transcript: nearly all of its size. */
sealed interface Words permits TurnRow, QuestionRow {

    String id();

    String text();

    String verbatim();
}
