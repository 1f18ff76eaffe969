package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.Function;

import org.eclipse.microprofile.graphql.Description;

import dev.roundtable.graphql.schema.type.Node;
import dev.roundtable.store.query.Page;

/** Where a page stands in its list. */
@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Whether the list goes on after this page.") boolean hasNextPage,
        @Description("Whether there is something before this page.") boolean hasPreviousPage,
        @Description("The cursor of the first element; null on an empty page.") String startCursor,
        @Description("The cursor of the last element; null on an empty page.") String endCursor) {

    /** The page info of nodes, whose cursors are their ids. */
    public static PageInfo of(List<? extends Node> nodes, Page<?> page) {
        return of(page, nodes, Cursor::of);
    }

    /** The page info of elements with cursors of their own. */
    public static <T> PageInfo of(Page<?> page, List<T> elements, Function<T, String> cursor) {
        return elements.isEmpty()
                ? new PageInfo(page.hasNext(), page.hasPrevious(), null, null)
                : new PageInfo(page.hasNext(), page.hasPrevious(), cursor.apply(elements.get(0)),
                        cursor.apply(elements.get(elements.size() - 1)));
    }
}
