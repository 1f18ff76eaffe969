package dev.roundtable.store.row;

/** A row with a text of the transcript, which makes up most of its size. The row cache weighs it. */
public sealed interface TextRow permits TurnRow, QuestionRow {

    /** The id of the element. */
    String id();

    /** The words after corrections; null for an implicit question. */
    String text();

    /** The words as transcribed; null for an implicit question. */
    String verbatim();
}
