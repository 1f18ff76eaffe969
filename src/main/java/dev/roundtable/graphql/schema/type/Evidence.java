package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.EvidenceRow;

/** One reason for an attribution. */
@Description("One reason for an attribution.")
public record Evidence(@Ignore EvidenceRow row) {

    @NonNull
    @Description("A short name of the reason, such as cue or label.")
    public String getKind() {
        return row.kind();
    }

    @Description("The words that count; null where none do.")
    public String getQuote() {
        return row.quote();
    }

    @Description("Where these words stand in the transcript; null where they do not.")
    public Span getSpan() {
        return row.start() == null ? null : new Span(row.start(), row.end(), null, null);
    }
}
