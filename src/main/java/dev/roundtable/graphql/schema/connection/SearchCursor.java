package dev.roundtable.graphql.schema.connection;

import dev.roundtable.graphql.error.RequestException;
import dev.roundtable.store.query.PageKeys.Position;

/**
 * The cursor of a hit: its rank in the result of one search at one version of the corpus. Hits are ordered by score, and a change of
 * the corpus changes all scores.
 *
 * @param version of the corpus, and of the order of hits
 * @param search a hash of the query and the filter
 * @param rank from 0
 */
public record SearchCursor(String version, String search, int rank) {

    private static final String SEPARATOR = ".";

    /** The cursor as a client gets it. */
    public String written() {
        return Cursor.of(String.join(SEPARATOR, version, search, String.valueOf(rank)));
    }

    /**
     * The position that a cursor names in the result of a search.
     *
     * @param key the decoded cursor
     * @return null if it is not a cursor of this search
     * @throws RequestException if it is of another version of the corpus
     */
    public static Position position(String key, String version, String search) {
        var parts = key.split("[.]");
        if (parts.length != 3 || !parts[1].equals(search) || !parts[2].matches("\\d{1,9}")) {
            return null;
        }
        if (!parts[0].equals(version)) {
            throw RequestException.badUserInput("The cursor is of another version of the corpus, and a change of the corpus"
                    + " changes the order of hits. Begin again without a cursor.");
        }
        return new Position("", Integer.parseInt(parts[2]));
    }
}
