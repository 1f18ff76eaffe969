package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A speaker in a connection. */
@Description("A speaker in a connection.")
public record SpeakerEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The speaker.") Speaker node) {}
