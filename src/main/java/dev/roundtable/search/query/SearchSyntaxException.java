package dev.roundtable.search.query;

/** Thrown for a query that cannot be searched. The message names the column and says what to do. */
public class SearchSyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param column the code point of the query that is wrong, from 1 */
    SearchSyntaxException(String message, int column) {
        super("Column %d of \"query\": %s".formatted(column, message));
    }
}
