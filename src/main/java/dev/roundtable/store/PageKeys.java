package dev.roundtable.store;

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
     * Where an element stands in the order of its list: by slug, by panel and ordinal, or by a sort key and slug.
     *
     * @param major the first key: a slug, a day as a number, or a text
     * @param minor the second key, which tells elements with the same first key apart; null where the first one does
     */
    @RegisterForReflection
    public record Position(Object major, Object minor) {}

    String direction() {
        return backward ? " desc" : "";
    }
}
