package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.MentionRow;

/** One place where a turn names a term. */
@Description("One place where a turn names a term.")
public record Mention(@Ignore MentionRow row, @Ignore Batch<MentionRow> batch) {

    @NonNull
    @Description("The words as transcribed; all of them, if the glossary corrects a part.")
    public String getVerbatim() {
        return row.verbatim();
    }

    @NonNull
    @Description("Where it stands in the turn's text, in code points.")
    public TextRange getRange() {
        return new TextRange(row.textStart(), row.textEnd());
    }

    @NonNull
    @Description("Where the verbatim words stand in the transcript's body.")
    public Span getSpan() {
        return new Span(row.start(), row.end(), row.startTime(), row.endTime());
    }
}
