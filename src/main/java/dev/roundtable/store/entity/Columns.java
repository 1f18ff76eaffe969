package dev.roundtable.store.entity;

/** Lengths of text columns, in UTF-16 units, and what other columns have in common. */
public final class Columns {

    /** A slug. The longest is made of a file name and a label. */
    public static final int SLUG = 500;

    /** A sort key: a name or a number, and a slug. */
    public static final int KEY = 1_000;

    /** A line or a paragraph. */
    public static final int TEXT = 10_000;

    /** The words of one turn. This is the longest text that H2 stores in the row; a longer one would be a large object. */
    public static final int WORDS = 1_000_000;

    /** How many ids are taken from a sequence at a time: a load needs some hundred thousand, and each time is a statement. */
    public static final int IDS = 1_000;

    private Columns() {
    }
}
