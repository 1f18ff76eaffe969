package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.TurnRow;

/** Who said it: how we know, how sure, and the evidence. */
@Description("Who said it: how we know, how sure, and the evidence.")
public record Attribution(@Ignore TurnRow row, @Ignore Batch<TurnRow> batch) {

    @NonNull
    @Description("The kind of knowledge.")
    public AttributionMethod getMethod() {
        return AttributionMethod.valueOf(row.method());
    }

    @Description("How sure, 0 to 1; 1 for a label or a reviewed cue.")
    public double getConfidence() {
        return row.confidence();
    }
}
