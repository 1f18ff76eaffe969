package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A panel, and how many hits are in it. */
@Description("A panel, and how many hits are in it.")
public record PanelFacet(
        @NonNull @Description("The panel.") Panel panel,
        @Description("How many hits.") int count) {}
