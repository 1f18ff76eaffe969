package dev.roundtable.graphql.schema.connection;

import java.util.function.Function;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.store.query.PageKeys;
import dev.roundtable.store.query.PageKeys.Position;

/** The page arguments of a connection as a client sent them; null for those it did not send. */
public record PageArguments(Integer first, String after, Integer last, String before) {

    /** The most elements of a page. */
    public static final int LARGEST_PAGE = 100;
    /** The elements of a page without {@code first} and {@code last}. */
    public static final int USUAL_PAGE = 20;

    /** The description of the argument {@code first}. */
    public static final String FIRST = "How many from the beginning, 1 to " + LARGEST_PAGE + "; " + USUAL_PAGE
            + " when neither first nor last is given.";

    /** The description of the argument {@code last}. */
    public static final String LAST = "How many from the end, 1 to " + LARGEST_PAGE + "; not together with first.";

    /**
     * Checks the arguments and resolves their cursors.
     *
     * @param find finds the position of an element in the list by its key; null for an unknown key
     * @throws RequestException if the arguments contradict each other, are out of range, or have a cursor of another list
     */
    public PageKeys keys(Function<String, Position> find) {
        if (first != null && last != null) {
            throw RequestException.badUserInput("Give \"first\" or \"last\", not both.");
        }
        size("first", first, "after");
        size("last", last, "before");
        int size = first != null ? first : last != null ? last : USUAL_PAGE;
        return new PageKeys(size, last != null, Cursor.position("after", after, find), Cursor.position("before", before, find));
    }

    private static void size(String argument, Integer size, String next) {
        if (size != null && (size < 1 || size > LARGEST_PAGE)) {
            throw RequestException
                    .badUserInput("\"%s\" must be 1 to %d: larger pages make every client slower; use \"%s\" to go on."
                            .formatted(argument, LARGEST_PAGE, next));
        }
    }
}
