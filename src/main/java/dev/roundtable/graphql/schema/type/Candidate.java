package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

import dev.roundtable.store.row.CandidateRow;

/** Somebody who may be the speaker. */
@Description("Somebody who may be the speaker.")
public record Candidate(@Ignore CandidateRow row, @Ignore Batch<CandidateRow> batch) {

    @Description("The confidence that this is the speaker, 0 to 1.")
    public double getConfidence() {
        return row.confidence();
    }
}
