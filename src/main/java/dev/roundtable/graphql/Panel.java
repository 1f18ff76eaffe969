package dev.roundtable.graphql;

import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.PanelRow;

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
    @Description("What a reader sees.")
    public String getTitle() {
        return row.title();
    }

    @NonNull
    @Description("The language that is spoken, as a BCP 47 tag.")
    public String getLanguage() {
        return row.language();
    }

    @Description("The event it was part of.")
    public String getEvent() {
        return row.event();
    }

    @Description("Where it took place.")
    public String getVenue() {
        return row.venue();
    }

    @Description("The day on which it took place.")
    public LocalDate getHeldOn() {
        return row.heldOn();
    }

    @Description("A sentence or two about it.")
    public String getDescription() {
        return row.description();
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
