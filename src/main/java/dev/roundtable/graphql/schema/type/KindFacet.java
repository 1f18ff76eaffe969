package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A kind of turn, and how many hits are of it. */
@Description("A kind of turn, and how many hits are of it.")
public record KindFacet(
        @NonNull @Description("The kind.") TurnKind kind,
        @Description("How many hits.") int count) {}
