package dev.roundtable.store.query;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Which page of an ordered list to read.
 *
 * @param size how many elements at most
 * @param backward whether the page is the end of what lies between the keys, not its beginning
 * @param after elements come after this position; null for the list's beginning
 * @param before elements come before this position; null for the list's end
 */
public record PageKeys(int size, boolean backward, Position after, Position before) {

    /**
     * Where an element stands in the order of its list: by one key, or by panel and ordinal.
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
