package dev.roundtable.graphql.schema.type;

import java.util.Objects;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.QuestionRow;

/** A question of a panel. It is one question, even if the moderator asks several panelists. */
@Description("A question of a panel. It is one question, even if the moderator asks several panelists.")
public record Question(@Ignore QuestionRow row, @Ignore Batch<QuestionRow> batch) implements Node {

    @Override
    @Id
    @NonNull
    @Description("Opaque; survives a restart, a reload and an edit elsewhere in the transcript.")
    public String getId() {
        return row.id();
    }

    @Description("Its place among the questions of the panel, from 1.")
    public int getOrdinal() {
        return row.ordinal();
    }

    @NonNull
    @Description("Names the question in URLs of its panel: the panel sheet's key, in lower case and with hyphens, or made from the id.")
    public String getSlug() {
        return row.slug();
    }

    @NonNull
    @Description("Whether it is a main question or a follow-up.")
    public QuestionKind getKind() {
        return QuestionKind.valueOf(row.kind());
    }

    @NonNull
    @Description("The words that first put it, after the glossary's corrections. In a long prompt, the words that lead to the question are left out. If nobody asks in words, this is the title.")
    public String getText() {
        return row.text() != null ? row.text() : Objects.requireNonNullElse(row.title(), "");
    }

    @NonNull
    @Description("The words that first put it, as transcribed; empty where nobody asks in words.")
    public String getVerbatim() {
        return Objects.requireNonNullElse(row.verbatim(), "");
    }

    @NonNull
    @Description("Where the verbatim words stand in the transcript. The times are those of the whole prompt.")
    public Span getSpan() {
        return row.start() == null ? Span.EMPTY : new Span(row.start(), row.end(), row.startTime(), row.endTime());
    }
}
