package dev.roundtable.graphql.schema.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Speaker;

/** A speaker in a connection. */
@Description("A speaker in a connection.")
public record SpeakerEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The speaker.") Speaker node) {}
