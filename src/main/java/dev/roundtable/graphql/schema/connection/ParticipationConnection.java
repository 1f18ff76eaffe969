package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Participation;

/** A page of participations. */
@Description("A page of participations.")
public record ParticipationConnection(@Ignore List<Participation> page, @Ignore PageInfo info, @Ignore IntSupplier count) {

    @NonNull
    @Description("The participations of this page, each with its cursor.")
    public List<@NonNull ParticipationEdge> getEdges() {
        return page.stream().map(node -> new ParticipationEdge(Cursor.of(node), node)).toList();
    }

    @NonNull
    @Description("The participations of this page.")
    public List<@NonNull Participation> getNodes() {
        return page;
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("In how many panels the speaker takes part.")
    public int getTotalCount() {
        return count.getAsInt();
    }
}
