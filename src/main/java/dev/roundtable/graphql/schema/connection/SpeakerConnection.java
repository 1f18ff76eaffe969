package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Speaker;

/** A page of speakers. */
@Description("A page of speakers.")
public record SpeakerConnection(@Ignore List<Speaker> page, @Ignore PageInfo info, @Ignore IntSupplier count) {

    @NonNull
    @Description("The speakers of this page, each with its cursor.")
    public List<@NonNull SpeakerEdge> getEdges() {
        return page.stream().map(node -> new SpeakerEdge(Cursor.of(node), node)).toList();
    }

    @NonNull
    @Description("The speakers of this page.")
    public List<@NonNull Speaker> getNodes() {
        return page;
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("How many speakers the whole list has.")
    public int getTotalCount() {
        return count.getAsInt();
    }
}
