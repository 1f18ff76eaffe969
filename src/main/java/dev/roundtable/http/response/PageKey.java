package dev.roundtable.http.response;

import java.util.Comparator;

/**
 * The key of a page.
 *
 * @param revision the state of the corpus
 * @param page all that decides the page, such as its URL and its language
 */
public record PageKey(long revision, String page) implements ResponseKey, Comparable<PageKey> {

    private static final Comparator<PageKey> ORDER = Comparator.comparingLong(PageKey::revision).thenComparing(PageKey::page);

    @Override
    public int weight() {
        return VariableValues.weight(page);
    }

    @Override
    public int compareTo(PageKey other) {
        return ORDER.compare(this, other);
    }
}
