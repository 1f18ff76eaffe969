package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.graphql.schema.type.QuestionKind;
import dev.roundtable.store.query.QuestionQueries;

/** A filter of questions. All given criteria must match. */
@Description("Which questions to list; all that is given must hold.")
@Input("QuestionFilter")
public class QuestionFilter {

    @Description("The slug of their panel.")
    public String panel;

    @Description("Whether they are main questions or follow-ups.")
    public QuestionKind kind;

    @Description("The slug or a name of who puts them first.")
    public String askedBy;

    @Description("The slug or a name of somebody they are put to.")
    public String addressedTo;

    @Description("Whether they have an answer.")
    public Boolean answered;

    /** The criteria of the store for a filter; those that match all for null. */
    public static QuestionQueries.Filter of(QuestionFilter filter, ArgumentValues values) {
        return filter == null ? new QuestionQueries.Filter(null, null, null, null, null) : filter.criteria(values);
    }

    private QuestionQueries.Filter criteria(ArgumentValues values) {
        return new QuestionQueries.Filter(values.panel(panel), kind == null ? null : kind.name(),
                values.speaker(askedBy), values.speaker(addressedTo), answered);
    }
}
