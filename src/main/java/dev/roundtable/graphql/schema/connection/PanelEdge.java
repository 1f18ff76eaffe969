package dev.roundtable.graphql.schema.connection;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.graphql.schema.type.Panel;

/** A panel in a connection. */
@Description("A panel in a connection.")
public record PanelEdge(
        @NonNull @Description("Its place in the list: pass it as after or before.") String cursor,
        @NonNull @Description("The panel.") Panel node) {}
