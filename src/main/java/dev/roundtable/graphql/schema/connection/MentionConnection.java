package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Mention;

/** A page of mentions. */
@Description("A page of mentions.")
public record MentionConnection(@Ignore List<Mention> page, @Ignore PageInfo info, @Ignore IntSupplier count) {

    @NonNull
    @Description("The mentions of this page, each with its cursor.")
    public List<@NonNull MentionEdge> getEdges() {
        return page.stream().map(node -> new MentionEdge(Cursor.of(node), node)).toList();
    }

    @NonNull
    @Description("The mentions of this page.")
    public List<@NonNull Mention> getNodes() {
        return page;
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("How many mentions the whole list has.")
    public int getTotalCount() {
        return count.getAsInt();
    }
}
