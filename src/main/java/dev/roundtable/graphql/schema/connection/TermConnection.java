package dev.roundtable.graphql.schema.connection;

import java.util.List;
import java.util.function.IntSupplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Term;

/** A page of terms. */
@Description("A page of terms.")
public record TermConnection(@Ignore List<Term> page, @Ignore PageInfo info, @Ignore IntSupplier count) {

    @NonNull
    @Description("The terms of this page, each with its cursor.")
    public List<@NonNull TermEdge> getEdges() {
        return page.stream().map(node -> new TermEdge(Cursor.of(node), node)).toList();
    }

    @NonNull
    @Description("The terms of this page.")
    public List<@NonNull Term> getNodes() {
        return page;
    }

    @NonNull
    @Description("Where this page stands in the list.")
    public PageInfo getPageInfo() {
        return info;
    }

    @Description("How many terms the whole list has.")
    public int getTotalCount() {
        return count.getAsInt();
    }
}
