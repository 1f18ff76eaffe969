package dev.roundtable.graphql.schema.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Participation;

/** A participation in a connection. */
@Description("A participation in a connection.")
public record ParticipationEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The participation.") Participation node) {}
