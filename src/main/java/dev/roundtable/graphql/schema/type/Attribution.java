package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.TurnRow;

/** How the speaker of a turn is known: the method, the confidence and the evidence. */
@Description("How the speaker of a turn is known: the method, the confidence and the evidence.")
public record Attribution(@Ignore TurnRow row, @Ignore Batch<TurnRow> batch) {

    @NonNull
    @Description("How the speaker is known.")
    public AttributionMethod getMethod() {
        return AttributionMethod.valueOf(row.method());
    }

    @Description("The confidence, 0 to 1; 1 for a label or a reviewed cue.")
    public double getConfidence() {
        return row.confidence();
    }
}
