package dev.roundtable.graphql.schema.type;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.PanelRow;

/** One discussion: a transcript and its sheet, loaded. */
@Description("One discussion: a transcript and its sheet, loaded.")
public record Panel(@Ignore PanelRow row, @Ignore Batch<PanelRow> batch) implements Node {

    @Override
    @Id
    @NonNull
    @Description("Opaque; survives a restart and a reload.")
    public String getId() {
        return row.id();
    }

    @NonNull
    @Description("Names the panel in URLs and queries.")
    public String getSlug() {
        return row.slug();
    }

    @NonNull
    @Description("The language that is spoken, as a BCP 47 tag.")
    public String getLanguage() {
        return row.language();
    }

    @Description("The event it was part of.")
    public String getEvent() {
        return row.details().event();
    }

    @Description("Where it took place.")
    public String getVenue() {
        return row.details().venue();
    }

    @Description("The day on which it took place.")
    public LocalDate getHeldOn() {
        return row.heldOn();
    }

    @Description("The URL of a picture.")
    public String getImage() {
        return row.details().image();
    }

    @Description("Seconds from the start of the recording to the last time that the source gives; null without times.")
    public Double getDuration() {
        return row.duration();
    }

    @Description("How many questions are asked, follow-ups among them.")
    public int getQuestionCount() {
        return row.questionCount();
    }

    @Description("How many answers are given.")
    public int getAnswerCount() {
        return row.answerCount();
    }

    @Description("How many turns there are.")
    public int getTurnCount() {
        return row.turnCount();
    }

    @Description("How many people take part: as many as there are participations.")
    public int getSpeakerCount() {
        return row.speakerCount();
    }

    @NonNull
    @Description("The transcript that it was read from.")
    public Source getSource() {
        return new Source(row);
    }

    @NonNull
    @Description("How much of it is known, and how well.")
    public Quality getQuality() {
        return new Quality(row);
    }
}
