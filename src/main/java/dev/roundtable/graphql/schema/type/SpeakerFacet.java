package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A speaker, and how many hits the speaker has. */
@Description("A speaker, and how many hits the speaker has.")
public record SpeakerFacet(
        @NonNull @Description("The speaker.") Speaker speaker,
        @Description("How many hits.") int count) {}
