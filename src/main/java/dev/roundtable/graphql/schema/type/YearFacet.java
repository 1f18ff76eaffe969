package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;

/** A year, and how many hits are in panels of it. */
@Description("A year, and how many hits are in panels of it.")
public record YearFacet(
        @Description("The year.") int year,
        @Description("How many hits.") int count) {}
