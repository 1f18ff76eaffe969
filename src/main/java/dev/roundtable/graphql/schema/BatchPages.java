package dev.roundtable.graphql.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

import dev.roundtable.graphql.schema.type.Batch;
import dev.roundtable.store.query.Page;

/** Makes objects of the rows of several pages. */
final class BatchPages {

    private BatchPages() {
    }

    /**
     * Makes objects of the rows of all pages. They are one batch, so the relations of all elements are read together.
     *
     * @param pages pages by the slug of their owner
     */
    static <R, W> Map<String, Page<W>> wrap(Map<String, Page<R>> pages, BiFunction<R, Batch<R>, W> wrap) {
        var all = Batch.of(pages.values().stream().flatMap(page -> page.rows().stream()).toList(), wrap).iterator();
        var wrapped = new HashMap<String, Page<W>>();
        pages.forEach((slug, page) -> wrapped.put(slug,
                new Page<>(page.rows().stream().map(row -> all.next()).toList(), page.hasNext(), page.hasPrevious())));
        return wrapped;
    }
}
