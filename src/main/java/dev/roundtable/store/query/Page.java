package dev.roundtable.store.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A page of an ordered list.
 *
 * @param rows in the order of the list
 * @param hasNext whether the list has elements after the page
 * @param hasPrevious whether the list has elements before the page
 */
public record Page<T>(List<T> rows, boolean hasNext, boolean hasPrevious) {

    public Page {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a page of elements that were read with a limit of one more than the page size.
     *
     * @param read in the direction of reading, so in reverse order for a backward page
     */
    static <T> Page<T> of(List<T> read, PageKeys keys) {
        boolean more = read.size() > keys.size();
        var rows = new ArrayList<>(more ? read.subList(0, keys.size()) : read);
        if (keys.backward()) {
            Collections.reverse(rows);
        }
        return keys.backward()
                ? new Page<>(rows, keys.before() != null, more)
                : new Page<>(rows, more, keys.after() != null);
    }
}
