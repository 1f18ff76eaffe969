package dev.roundtable.graphql.schema.connection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.type.Mention;
import dev.roundtable.graphql.schema.type.Node;
import dev.roundtable.graphql.schema.type.Participation;
import dev.roundtable.store.query.PageKeys.Position;

/**
 * Encodes and decodes cursors. A cursor is the id of an element in base 64, and not an offset, so it stays valid when elements are
 * inserted, and in any order of the list.
 */
public final class Cursor {

    private Cursor() {
    }

    /** The cursor of an element with an id. */
    public static String of(Node node) {
        return of(node.getId());
    }

    /** The cursor of a participation in a speaker's list: the slug of the panel, which is unique there. */
    public static String of(Participation participation) {
        return of(participation.row().panel());
    }

    /** The cursor of a mention in a term's list: the slug of the panel, and the position there. */
    public static String of(Mention mention) {
        return of(mention.row().panel() + "/" + mention.row().position());
    }

    /** The cursor of an element with this key. */
    public static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Finds the position of the element of a cursor.
     *
     * @param argument the name of the argument, for the message
     * @param cursor as the client sent it; null if it sent none
     * @param find finds the position of an element by its key; null for an unknown key
     * @return null without a cursor
     * @throws RequestException if the cursor is not from this list
     */
    static Position position(String argument, String cursor, Function<String, Position> find) {
        if (cursor == null) {
            return null;
        }
        Position position;
        try {
            position = find.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            position = null;
        }
        if (position == null) {
            throw RequestException.badUserInput("The cursor in \"%s\" is not one of this list.".formatted(argument)
                    + " Take it from an edge or from pageInfo. If its element was removed, begin again without a cursor.");
        }
        return position;
    }
}
