package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Answer;

/** A page of answers. */
@Description("A page of answers.")
public record AnswerConnection(@Ignore List<Answer> page, @Ignore PageInfo info, @Ignore IntSupplier count) {

    @NonNull
    @Description("The answers of this page, each with its cursor.")
    public List<@NonNull AnswerEdge> getEdges() {
        return page.stream().map(node -> new AnswerEdge(Cursor.of(node), node)).toList();
    }

    @NonNull
    @Description("The answers of this page.")
    public List<@NonNull Answer> getNodes() {
        return page;
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("How many answers the whole list has.")
    public int getTotalCount() {
        return count.getAsInt();
    }
}
