package dev.roundtable.graphql.schema.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

import dev.roundtable.store.row.TurnRow;

/** A turn of another speaker that responds to a question. */
@Description("A turn of another speaker that responds to a question.")
public record Answer(@Ignore TurnRow row, @Ignore Batch<TurnRow> batch) implements Node {

    /** The prefix of answer ids. The rest is that of the turn id. */
    public static final String PREFIX = "ans_";

    @Override
    @Id
    @NonNull
    @Description("Opaque; survives a restart, a reload and an edit elsewhere in the transcript.")
    public String getId() {
        return PREFIX + row.id().substring(Turn.PREFIX.length());
    }

    /** The turn id of an answer id; the argument itself if it is not an answer id. */
    public static String turnId(String id) {
        return id.startsWith(PREFIX) ? Turn.PREFIX + id.substring(PREFIX.length()) : id;
    }

    @NonNull
    @Description("This answer as a turn.")
    public Turn getTurn() {
        return new Turn(row, batch);
    }

    @Description("Its place among the answers of the panel, from 1.")
    public int getOrdinal() {
        return row.answerOrdinal();
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

    /** Whether the turn of the row is an answer. A client may make an answer id of the id of any turn. */
    @Ignore
    public boolean isOne() {
        return row.answerOrdinal() != null;
    }
}
