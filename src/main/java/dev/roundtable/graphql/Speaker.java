package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.SpeakerRow;

/** A person, the same in every panel. */
@Description("A person, the same in every panel.")
public record Speaker(@Ignore SpeakerRow row, @Ignore Batch<SpeakerRow> batch) implements Node {

    @Override
    @Id
    @NonNull
    @Description("Opaque; survives a restart and a reload.")
    public String getId() {
        return row.id();
    }

    @NonNull
    @Description("Names the speaker in URLs and queries.")
    public String getSlug() {
        return row.slug();
    }

    @NonNull
    @Description("The name in the language of the speaker's panels.")
    public String getName() {
        return row.name();
    }

    @Description("The name in Latin letters.")
    public String getRomanizedName() {
        return row.romanizedName();
    }

    @Description("Where the speaker works, as last known.")
    public String getAffiliation() {
        return row.affiliation();
    }
}
