package dev.roundtable.graphql.schema;

import dev.roundtable.store.query.PageKeys.Position;

/** Reads the key in the cursor of a mention: the slug of the panel and the position there, such as {@code rivers-2026/12}. */
final class MentionCursor {

    private static final int MOST_DIGITS = 9;

    private MentionCursor() {
    }

    /** The position of the mention with a key; null if the key is not one of a mention. */
    static Position position(String key) {
        int slash = key.lastIndexOf('/');
        var number = key.substring(slash + 1);
        boolean valid = slash > 0 && !number.isEmpty() && number.length() <= MOST_DIGITS
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return valid ? new Position(key.substring(0, slash), Integer.parseInt(number)) : null;
    }
}
