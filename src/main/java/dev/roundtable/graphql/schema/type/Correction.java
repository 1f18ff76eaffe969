package dev.roundtable.graphql.schema.type;

import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.query.TurnQueries;
import dev.roundtable.store.row.CorrectionRow;
import dev.roundtable.store.row.TurnRow;

/** One stretch that the glossary replaced. */
@Description("One stretch that the glossary replaced.")
public record Correction(@Ignore CorrectionRow row) {

    /** The corrections of a turn, in order. They are read together for all turns of the batch. */
    public static List<Correction> of(TurnRow turn, Batch<TurnRow> batch, TurnQueries turns) {
        return batch.<CorrectionRow>many("corrections", turn.id(), TurnRow::id, turns::corrections, CorrectionRow::turn)
                .stream().map(Correction::new).toList();
    }

    @NonNull
    @Description("The words as transcribed.")
    public String getVerbatim() {
        return row.verbatim();
    }

    @NonNull
    @Description("What was meant.")
    public String getCorrected() {
        return row.corrected();
    }

    @NonNull
    @Description("Where the verbatim words stand in the transcript's body.")
    public Span getSpan() {
        return new Span(row.start(), row.end(), null, null);
    }

    @Description("Where the corrected words begin in the element's text, in code points.")
    public int getTextStart() {
        return row.textStart();
    }

    @Description("Where the corrected words end in the element's text, in code points, exclusive.")
    public int getTextEnd() {
        return row.textEnd();
    }
}
