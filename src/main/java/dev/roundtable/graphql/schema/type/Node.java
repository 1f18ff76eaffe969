package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** An object with an id. */
@Description("An object with an id.")
public interface Node {

    /** Opaque; survives a restart and a reload. */
    @Id
    @NonNull
    @Description("Opaque; survives a restart and a reload.")
    String getId();
}
