package dev.roundtable.graphql.schema.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

import dev.roundtable.graphql.schema.type.AttributionMethod;
import dev.roundtable.store.query.TurnQueries;

/** A filter of answers. All given criteria must match. */
@Description("Which answers to list; all that is given must hold.")
@Input("AnswerFilter")
public class AnswerFilter {

    @Description("The slug of their panel.")
    public String panel;

    @Description("The slug or a name of who gives them.")
    public String speaker;

    @Id
    @Description("The id of the question they answer.")
    public String question;

    @Description("How the speaker is known.")
    public AttributionMethod method;

    /** The criteria of the store for a filter; those that match all for null. */
    public static TurnQueries.AnswerFilter of(AnswerFilter filter, ArgumentValues values) {
        return filter == null ? new TurnQueries.AnswerFilter(null, null, null, null) : filter.criteria(values);
    }

    private TurnQueries.AnswerFilter criteria(ArgumentValues values) {
        return new TurnQueries.AnswerFilter(values.panel(panel), values.speaker(speaker), question,
                method == null ? null : method.name());
    }
}
