package dev.roundtable.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A panel in a connection. */
@Description("A panel in a connection.")
public record PanelEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The panel.") Panel node) {}
