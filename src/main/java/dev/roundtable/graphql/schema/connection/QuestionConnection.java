package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Question;

/** A page of questions. */
@Description("A page of questions.")
public record QuestionConnection(@Ignore List<Question> page, @Ignore PageInfo info, @Ignore IntSupplier count) {

    @NonNull
    @Description("The questions of this page, each with its cursor.")
    public List<@NonNull QuestionEdge> getEdges() {
        return page.stream().map(node -> new QuestionEdge(Cursor.of(node), node)).toList();
    }

    @NonNull
    @Description("The questions of this page.")
    public List<@NonNull Question> getNodes() {
        return page;
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("How many questions the whole list has.")
    public int getTotalCount() {
        return count.getAsInt();
    }
}
