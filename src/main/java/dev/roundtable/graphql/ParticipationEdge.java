package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A participation in a connection. */
@Description("A participation in a connection.")
public record ParticipationEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The participation.") Participation node) {}
