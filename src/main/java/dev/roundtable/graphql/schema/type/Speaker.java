package dev.roundtable.graphql.schema.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.SpeakerRow;

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

    @Description("The name in Latin letters.")
    public String getRomanizedName() {
        return row.romanizedName();
    }

    @NonNull
    @Description("Other names: those that sheets and people.yaml declare, and those by which panels know the speaker.")
    public List<@NonNull String> getAliases() {
        return aliases(row);
    }

    @Description("True for somebody whom the transcript of one panel only calls Moderator or SPEAKER_00, so that nobody knows the person; a panel sheet can name them.")
    public boolean isAnonymous() {
        return !row.named();
    }

    @Description("Where the speaker works, as last known.")
    public String getAffiliation() {
        return row.affiliation();
    }

    @Description("A line about the person.")
    public String getDescription() {
        return row.description();
    }

    @Description("The URL of a picture.")
    public String getImage() {
        return row.image();
    }

    @Description("The URL of a page about the person.")
    public String getUrl() {
        return row.url();
    }

    @Description("The person's item in Wikidata, such as Q42.")
    public String getWikidata() {
        return row.wikidata();
    }

    @Description("How many answers the speaker gives.")
    public int getAnswerCount() {
        return row.answers();
    }

    @Description("How many questions the speaker asks.")
    public int getQuestionCount() {
        return row.questions();
    }

    /** The aliases of a row; empty if it has none. */
    public static List<String> aliases(SpeakerRow row) {
        return row.aliases() == null ? List.of() : row.aliases().lines().toList();
    }
}
