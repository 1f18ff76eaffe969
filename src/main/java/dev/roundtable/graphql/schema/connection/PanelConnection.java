package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Panel;

/** A page of panels. */
@Description("A page of panels.")
public record PanelConnection(@Ignore List<Panel> page, @Ignore PageInfo info, @Ignore IntSupplier count) {

    @NonNull
    @Description("The panels of this page, each with its cursor.")
    public List<@NonNull PanelEdge> getEdges() {
        return page.stream().map(node -> new PanelEdge(Cursor.of(node), node)).toList();
    }

    @NonNull
    @Description("The panels of this page.")
    public List<@NonNull Panel> getNodes() {
        return page;
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("How many panels the whole list has.")
    public int getTotalCount() {
        return count.getAsInt();
    }
}
