package dev.roundtable.search.query;

/**
 * A part of a query.
 *
 * @param type what it looks for
 * @param text the words, without quotes and operators
 * @param excluded whether turns that have it are left out
 * @param column where it begins in the query, in code points from 1
 */
public record Clause(Type type, String text, boolean excluded, int column) {

    /** What a clause looks for. */
    public enum Type {
        /** Words that a reader typed without quotes. */
        WORDS,
        /** Words in quotes, which must follow each other as typed. */
        PHRASE,
        /** The beginning of a word. */
        PREFIX,
        /** A name of the speaker. */
        SPEAKER,
        /** Words of the titles of the panel. */
        PANEL,
        /** The kind of the turn. */
        KIND,
        /** A term that the turn mentions, by its slug or a whole name. */
        TERM
    }

    /** Whether it limits the result without a word to look for. */
    boolean isFilter() {
        return type == Type.SPEAKER || type == Type.PANEL || type == Type.KIND || type == Type.TERM;
    }
}
