package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.TurnRow;

/** A stretch of transcript in one voice. Joined in order, the turns of a panel give its transcript back. */
@Description("A stretch of transcript in one voice. Joined in order, the turns of a panel give its transcript back.")
public record Turn(@Ignore TurnRow row, @Ignore Batch<TurnRow> batch) implements Node {

    /** The prefix of turn ids. */
    public static final String PREFIX = "trn_";

    @Override
    @Id
    @NonNull
    @Description("Opaque; survives a restart, a reload and an edit elsewhere in the transcript.")
    public String getId() {
        return row.id();
    }

    @Description("Its place among the turns of the panel, from 1.")
    public int getOrdinal() {
        return row.ordinal();
    }

    @NonNull
    @Description("What it does in the discussion.")
    public TurnKind getKind() {
        return TurnKind.valueOf(row.kind());
    }

    @NonNull
    @Description("The words after the glossary's corrections.")
    public String getText() {
        return row.text();
    }

    @NonNull
    @Description("The words as transcribed, with the space that follows them.")
    public String getVerbatim() {
        return row.verbatim();
    }

    @NonNull
    @Description("Where it stands in the transcript.")
    public Span getSpan() {
        return new Span(row.start(), row.end(), row.startTime(), row.endTime());
    }

    @NonNull
    @Description("How its speaker is known.")
    public Attribution getAttribution() {
        return new Attribution(row, batch);
    }

    @Description("This turn as an answer; null if it is not an answer.")
    public Answer getAnswer() {
        return row.answerOrdinal() == null ? null : new Answer(row, batch);
    }
}
