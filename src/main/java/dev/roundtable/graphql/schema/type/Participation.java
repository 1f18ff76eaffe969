package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.ParticipationRow;

/** A speaker in one panel. */
@Description("A speaker in one panel.")
public record Participation(@Ignore ParticipationRow row, @Ignore Batch<ParticipationRow> batch) {

    @NonNull
    @Description("What the speaker does in the panel.")
    public Role getRole() {
        return Role.valueOf(row.role());
    }

    @NonNull
    @Description("What the speaker is called in this panel: another panel may give the same speaker another name.")
    public String getName() {
        return row.name();
    }

    @Description("The speaker as the transcript labels them; null without labels.")
    public String getLabel() {
        return row.label();
    }

    @Description("Where the speaker worked at that time.")
    public String getAffiliation() {
        return row.affiliation();
    }

    @Description("How many turns the speaker has.")
    public int getTurnCount() {
        return row.turnCount();
    }

    @Description("How many code points the speaker says.")
    public int getCharacters() {
        return row.characters();
    }

    @Description("The speaker's share of the transcript's characters, 0 to 1.")
    public double getShare() {
        return row.share();
    }
}
