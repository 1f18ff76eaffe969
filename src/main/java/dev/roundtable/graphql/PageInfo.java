package dev.roundtable.graphql;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;

import dev.roundtable.store.Page;

/** Where a page stands in its list. */
@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Whether the list goes on after this page.") boolean hasNextPage,
        @Description("Whether there is something before this page.") boolean hasPreviousPage,
        @Description("The cursor of the first element; null on an empty page.") String startCursor,
        @Description("The cursor of the last element; null on an empty page.") String endCursor) {

    static PageInfo of(List<? extends Node> nodes, Page<?> page) {
        return nodes.isEmpty()
                ? new PageInfo(page.hasNext(), page.hasPrevious(), null, null)
                : new PageInfo(page.hasNext(), page.hasPrevious(), Cursor.of(nodes.get(0)),
                        Cursor.of(nodes.get(nodes.size() - 1)));
    }
}
