package dev.roundtable.store.query;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Limits of a page of an ordered list (keyset pagination).
 *
 * @param size the most elements of the page
 * @param backward true for the last elements between the two positions, false for the first ones
 * @param after elements come after this position; null for the list's beginning
 * @param before elements come before this position; null for the list's end
 */
public record PageKeys(int size, boolean backward, Position after, Position before) {

    /**
     * The position of an element in its list: one key, or panel and ordinal.
     *
     * @param major a slug or a sort key, unique in the list; or the slug of the panel
     * @param minor the ordinal within the panel; 0 where the major key is the whole order
     */
    @RegisterForReflection
    public record Position(String major, int minor) {}

    String direction() {
        return backward ? " desc" : "";
    }
}
