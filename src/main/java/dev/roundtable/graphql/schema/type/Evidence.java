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

    @Description("The words that are the evidence; null if no words are.")
    public String getQuote() {
        return row.quote();
    }

    @Description("Where the quote stands in the transcript; null if it does not stand there.")
    public Span getSpan() {
        return row.start() == null ? null : new Span(row.start(), row.end(), null, null);
    }
}
