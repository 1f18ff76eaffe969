package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A speaker, and how often something occurs in the speaker's turns. */
@Description("A speaker, and how often something occurs in the speaker's turns.")
public record SpeakerFacet(
        @NonNull @Description("The speaker.") Speaker speaker,
        @Description("How many turns of the speaker a search finds, or how often the speaker names a term.") int count) {}
