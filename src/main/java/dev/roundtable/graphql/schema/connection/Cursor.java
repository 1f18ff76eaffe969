package dev.roundtable.graphql.schema.connection;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.graphql.schema.type.Node;
import dev.roundtable.graphql.schema.type.Participation;
import dev.roundtable.store.query.PageKeys.Position;

/** The place of an element in any list: it names the element, not a number, so it survives inserts. */
public final class Cursor {

    private Cursor() {
    }

    /** The cursor of an element with an id. */
    public static String of(Node node) {
        return of(node.getId());
    }

    /** The cursor of a participation in a speaker's list: each is in another panel. */
    public static String of(Participation participation) {
        return of(participation.row().panel());
    }

    /** @param key what the element is looked up by */
    public static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Where the cursor's element stands.
     *
     * @param argument the argument that carries the cursor, for the message
     * @param cursor as the client sent it; null where it sent none
     * @param find looks an element up by id, and gives null for an unknown one
     * @throws RequestException when the cursor is not of this list
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
                    + " Take it from an edge or from pageInfo; when its element is gone, begin again without a cursor.");
        }
        return position;
    }
}
