package dev.roundtable.graphql.schema.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.TermRow;

/** A named thing that talks mention, the same in every panel. */
@Description("A named thing that talks mention, such as a company or a method; the same in every panel.")
public record Term(@Ignore TermRow row, @Ignore Batch<TermRow> batch) implements Node {

    @Override
    @Id
    @NonNull
    @Description("Opaque; survives a restart and a reload.")
    public String getId() {
        return row.id();
    }

    @NonNull
    @Description("Names the term in URLs and queries. The slug of a person who takes part in a panel is that of the speaker.")
    public String getSlug() {
        return row.slug();
    }

    @NonNull
    @Description("What kind of thing it is.")
    public TermKind getKind() {
        return TermKind.valueOf(row.kind());
    }

    @NonNull
    @Description("Other forms by which talks name it.")
    public List<@NonNull String> getAliases() {
        return row.aliases() == null ? List.of() : row.aliases().lines().toList();
    }

    @Description("How often turns name it.")
    public int getMentionCount() {
        return row.mentionCount();
    }

    @Description("In how many panels turns name it.")
    public int getPanelCount() {
        return row.panelCount();
    }
}
