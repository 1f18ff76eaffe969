package dev.roundtable.store.entity;

/** Widths of columns, in UTF-16 units. */
public final class Columns {

    /** A slug: a file's name and a label at most. */
    public static final int SLUG = 500;

    /** What orders rows: a name or a number, and a slug. */
    public static final int KEY = 1_000;

    /** A line or a paragraph. */
    public static final int TEXT = 10_000;

    /** The words of one turn: the widest that H2 stores in the row; beyond it, it would need a large object. */
    public static final int WORDS = 1_000_000;

    private Columns() {
    }
}
